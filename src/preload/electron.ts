import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/message.ts';
import { electronChannels } from '../shared/wire.ts';
import { createBridge } from './bridge.ts';

const bridge = createBridge({
  request: (text) => ipcRenderer.invoke(electronChannels.request, text),
  listen(deliver) {
    ipcRenderer.on(electronChannels.event, (_event, text: string) => deliver(text));
    ipcRenderer.send(electronChannels.listening);
  },
}) satisfies Bridge;

contextBridge.exposeInMainWorld('doubleloop', bridge);
