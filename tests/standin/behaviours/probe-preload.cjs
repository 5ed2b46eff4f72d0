// What the page of behaviours.e2e.ts can reach; each part shows one behaviour of the context bridge or of IPC.
const { contextBridge, ipcRenderer } = require('electron');

class Counter {
  count = 1;
  raise() {
    return 2;
  }
}

const early = [];
ipcRenderer.on('early', (_event, value) => early.push(value));
const round = { name: 'round' };
round.self = round;
let deep = {};
for (let depth = 0; depth < 1100; depth += 1) deep = { deep };

const attempt = (work) => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return error.message;
  }
};

contextBridge.exposeInMainWorld('probe', {
  invoke: (channel, value) => ipcRenderer.invoke(channel, value),
  onNews: (listener) => ipcRenderer.on('news', (_event, ...values) => listener(...values)) && undefined,
  counter: new Counter(),
  list: [1, { two: 2 }],
  bytes: new Uint8Array([1, 2, 3]),
  date: new Date(86_400_000),
  sign: Symbol('dropped'),
  round: () => round.self.self.name,
  readyState: document.readyState,
  early: () => early.length,
  callBack: (work) => work(20) + 1,
  twice: async (value) => value * 2,
  fail: () => {
    throw Object.assign(new Error('only this'), { code: 'SECRET' });
  },
  second: () => attempt(() => contextBridge.exposeInMainWorld('probe', {})),
  tooDeep: () => attempt(() => contextBridge.exposeInMainWorld('deep', deep)),
  hasNode: () => [typeof process === 'object' && typeof process.binding === 'function', attempt(() => require('node:fs'))],
});
