// Imported first, so that an old Node hears one sentence instead of a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`SmartBot needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
