import { feedPaths, serveFeed } from '../../site/serve-feeds.ts';

export const getStaticPaths = feedPaths;

export const GET = serveFeed('json');
