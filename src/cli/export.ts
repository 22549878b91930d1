import { contentDir } from '../site/folders.ts';
import { exportSite } from './export-site.ts';

const { code, stdout, stderr } = await exportSite(process.argv.slice(2), contentDir, process.env);
if (stderr !== '') console.error(stderr);
if (stdout !== '') console.log(stdout);
process.exitCode = code;
