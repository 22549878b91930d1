import { contentDir } from '../site/folders.ts';
import { listMentions } from './list-mentions.ts';

const { code, stdout, stderr } = await listMentions(process.argv.slice(2), contentDir);
if (stderr !== '') console.error(stderr);
if (stdout !== '') console.log(stdout);
process.exitCode = code;
