import './node-version.mjs';
import { readEnvironment, readPort } from './project.mjs';
import { announce, checkPort, claimCheckout, prepareStack, runStack, startServer } from './stack.mjs';

await runStack(async () => {
  const given = readEnvironment();
  const port = readPort(given);
  const url = `http://localhost:${port}`;
  await claimCheckout(url);
  await checkPort(port, given.HOST ?? '127.0.0.1');
  const { env, hasDemoData } = await prepareStack(given, port);
  await startServer('main', env, port);
  announce(
    [
      `SmartBot        ${url}`,
      `API             ${url}/api/v1`,
      `API reference   ${url}/api/docs`,
      `Health          ${url}/health/ready`,
    ],
    hasDemoData,
  );
});
