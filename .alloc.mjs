import { launch } from 'puppeteer-core';
import { serve } from '/work/wt/memory/scripts/serve.mjs';
const site = await serve({ folder: process.env.DIST ?? 'dist' });
const b = await launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--disable-gpu'] });
const page = await b.newPage();
const dev = await page.createCDPSession();
const [fig, q] = process.argv.slice(2);
await page.goto(`${site.address}embed/${fig}/`);
await page.waitForSelector('[data-live="true"]');
const opts={samplingInterval:16384,includeObjectsCollectedByMajorGC:true,includeObjectsCollectedByMinorGC:true};
await dev.send('HeapProfiler.enable'); await dev.send('HeapProfiler.startSampling',opts);
if(q) { await page.goto(`${site.address}embed/${fig}/?figure=${fig}&${q}#${fig}`); await page.waitForSelector('[data-live="true"]'); }
else await page.evaluate(()=>[...document.querySelectorAll('button')].find(x=>/seed/i.test(x.textContent)).click());
await new Promise(r=>setTimeout(r,300));
const ws=page.workers(); for(const w of ws){await w.client.send('HeapProfiler.enable'); await w.client.send('HeapProfiler.startSampling',opts);}
let last='',same=0; const t0=Date.now();
while(same<10 && Date.now()-t0<60000){await new Promise(r=>setTimeout(r,150)); const now=await page.evaluate(()=>(document.querySelector('button[aria-label="Pause"]')?Math.random():'')+document.querySelector('.figure-result')?.textContent+document.querySelectorAll('*').length); same= now===last?same+1:0; last=now;}
const rep=(p,name)=>{const m=new Map();let tot=0;const walk=(n,stack)=>{const k=n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()+':'+n.callFrame.lineNumber+':'+n.callFrame.columnNumber; tot+=n.selfSize; m.set(k,(m.get(k)||0)+n.selfSize); n.children.forEach(c=>walk(c));};walk(p.profile.head);console.log(name,(tot/1e6).toFixed(1),'MB');for(const [k,v] of [...m].sort((a,c)=>c[1]-a[1]).slice(0,+process.env.TOP||22))console.log('  ',(v/1e6).toFixed(2),k);};
rep(await dev.send('HeapProfiler.stopSampling'),'page');
for(const w of ws) rep(await w.client.send('HeapProfiler.stopSampling'),'worker');
await b.close(); await site.close();
