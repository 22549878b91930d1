import { dataPaths, serveData } from '../../site/serve-data.ts';

export const getStaticPaths = dataPaths('csv');
export const GET = serveData('csv');
