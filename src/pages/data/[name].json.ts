import { dataPaths, serveData } from '../../site/serve-data.ts';

export const getStaticPaths = dataPaths('json');
export const GET = serveData('json');
