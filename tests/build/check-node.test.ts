import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const check = (userAgent: string) =>
  spawnSync(process.execPath, ['src/cli/check-node.mjs'], {
    env: { ...process.env, npm_config_user_agent: userAgent },
    encoding: 'utf8',
  });

test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.21.0'])('npm may run on Node %s', (version) => {
  expect(check(`npm/10.9.9 node/v${version} linux x64`)).toMatchObject({ status: 0, stderr: '' });
});

test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('on Node %s the install fails and says what it needs', (version) => {
  const { status, stderr } = check(`npm/10.9.9 node/v${version} linux x64`);
  expect(status).toBe(1);
  expect(stderr).toContain(`needs Node 20.19 or later, or 22.12 or later, to install: this is ${version}.`);
});

test('without npm, the Node that runs it counts', () => {
  expect(check('').status).toBe(0);
});
