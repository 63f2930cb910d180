// Loaded into our own child processes by `node --import`. The parent holds the other end of standard input
// and never writes: when it closes, the parent is gone (also after kill -9), and we stop the orderly way.
import { isMainThread } from 'node:worker_threads';

// Worker threads inherit the flag, but their standard input is a stand-in that ends at once.
if (isMainThread) {
  process.stdin.on('end', () => {
    process.kill(process.pid, 'SIGTERM');
  });
  process.stdin.resume();
  // Reading must not keep a process alive that has nothing else to do.
  if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref();
}
