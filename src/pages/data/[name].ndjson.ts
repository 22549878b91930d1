import { dataPaths, serveData } from '../../site/serve-data.ts';

export const getStaticPaths = dataPaths('ndjson');
export const GET = serveData('ndjson');
