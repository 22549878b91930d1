/** The name under which pages ask a server: an alias, which is moved to a new index once that is whole. */
export const aliasName = 'crossread';

/** The body of the request that moves the alias to an index from any that had it, in one step. */
export const describeAlias = (index: string): object => ({
  actions: [{ remove: { index: `${aliasName}-*`, alias: aliasName } }, { add: { index, alias: aliasName } }],
});

/** How to load an export, as the text of a Markdown file that lies beside it. */
export const describeLoading = (index: string): string => `# Load this export into a search server

It fills the index \`${index}\`, whose name changes with its content: the index that readers use is left alone until the new one is whole.
Run these here, in this folder.

    SERVER=http://localhost:9200
    JSON='content-type: application/json'

1. Make the index. With OpenSearch, or with Elasticsearch 7:

       curl -f -X PUT "$SERVER/${index}" -H "$JSON" --data-binary @opensearch.json

   With Elasticsearch 8.10 or later, which keeps synonyms in sets of at most 10,000 rules; with more, make it as above:

       curl -f -X PUT "$SERVER/_synonyms/${index}" -H "$JSON" --data-binary @synonyms.json
       curl -f -X PUT "$SERVER/${index}" -H "$JSON" --data-binary @elasticsearch.json

2. Fill it. Each answer must be \`{"errors":false}\`.

       for part in bulk-*.ndjson; do
         curl -f -X POST "$SERVER/${index}/_bulk?filter_path=errors,items.*.error" \\
           -H 'content-type: application/x-ndjson' --data-binary @"$part"
       done

3. Let searches go to it:

       curl -f -X POST "$SERVER/${index}/_refresh"
       curl -f -X POST "$SERVER/_aliases" -H "$JSON" --data-binary @aliases.json

4. Delete the one before: \`curl "$SERVER/_cat/indices/${aliasName}-*"\` lists them.

## Let browsers ask it

\`searchServer: https://search.example/${aliasName}\` in \`site.yaml\`, and a new build, make every page ask
\`POST https://search.example/${aliasName}/_search\`, and nothing else. Never open the server itself to the web: put a proxy before it that
passes on this one request, as a user who may only read, limits how often and how long, and answers for the address of the site with

    Access-Control-Allow-Origin: https://the-site.example
    Access-Control-Allow-Headers: content-type
`;
