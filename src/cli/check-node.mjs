/* Plain JavaScript, as it is for versions of Node that read nothing else. */

/** The Node that runs npm. What npm starts may already run on the Node of the project. */
const [version] = /(?<=\bnode\/v?)\d+\.\d+\.\d+/.exec(process.env.npm_config_user_agent ?? '') ?? [process.versions.node];
const [major = 0, minor = 0] = version.split('.').map(Number);

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(
    `Crossread needs Node 20.19 or later, or 22.12 or later, to install: this is ${version}. (npm leaves out parts of the build that do not fit its own Node.)`,
  );
  process.exitCode = 1;
}
