// Loaded into the server by `up`. The channel to it closes however `up` ends, even by kill -9: then the server ends too
// instead of holding on to its port. A message does the same where signals do not exist.
// Without a listener the server is still starting, and has nothing to finish.
const end = () => process.emit('SIGTERM') || process.exit(0);
if (process.channel) {
  process.once('disconnect', end);
  process.on('message', (message) => {
    if (message === 'stop') end();
  });
  process.channel.unref();
}
