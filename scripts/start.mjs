import { execPath, exit, stderr, versions } from 'node:process';

// Runs on any Node that npm runs on: what follows needs one that reads TypeScript and can load the database's driver.
const [major = 0, minor = 0] = versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  stderr.write(
    `Doubleloop needs Node 24 and was started by ${versions.node} (${execPath}): run "npm install-scripts approve node" ` +
      'and "npm ci" to get it with the app\'s other packages, or install it from https://nodejs.org.\n',
  );
  exit(1);
}
await import(process.argv[2] === 'dev' ? './dev.ts' : './start.ts');
