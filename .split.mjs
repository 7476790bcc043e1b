import { launch } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { serve } from '/work/wt/memory/scripts/serve.mjs';
const site = await serve({ folder: process.env.DIST ?? 'dist' });
const flags = process.env.JSFLAGS ? ['--js-flags='+process.env.JSFLAGS] : [];
const b = await launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--disable-gpu', ...flags] });
const page = await b.newPage();
const dev = await page.createCDPSession();
const bs = await b.target().createCDPSession();
const [fig, q] = process.argv.slice(2);
await page.goto(`${site.address}embed/${fig}/`);
await page.waitForSelector('[data-live="true"]');
await new Promise(r=>setTimeout(r,1500));
const {processInfo}=await bs.send('SystemInfo.getProcessInfo');
const pid = processInfo.filter(x=>x.type==='renderer').sort((a,c)=>c.cpuTime-a.cpuTime)[0].id;
const st=()=>Object.fromEntries([...readFileSync(`/proc/${pid}/status`,'utf8').matchAll(/(VmRSS|RssAnon|RssFile|RssShmem|Threads):\s+(\d+)/g)].map(([,k,v])=>[k,+(v/1024).toFixed(1)]));
const heap=async(s)=>{const h=await s.send('Runtime.getHeapUsage');return Object.fromEntries(Object.entries(h).map(([k,v])=>[k,+(v/1e6).toFixed(1)]));};
const show=async(l)=>{console.log(l, JSON.stringify(st()),'page',JSON.stringify(await heap(dev))); for(const w of page.workers()) console.log('   worker',JSON.stringify(await heap(w.client)));};
await show('idle');
const maps=()=>{const m={};let cur;for(const l of readFileSync(`/proc/${pid}/smaps`,'utf8').split('\n')){const h=/^[0-9a-f]+-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(l);if(h){cur=(h[3]||'anon')+' '+h[2];continue}const r=/^Rss:\s+(\d+)/.exec(l);if(r)m[cur]=(m[cur]||0)+(+r[1])/1024;}return m;};
const m0=maps();
if(q){ await page.goto(`${site.address}embed/${fig}/?figure=${fig}&${q}#${fig}`); await page.waitForSelector('[data-live="true"]'); }
else await page.evaluate(()=>[...document.querySelectorAll('button')].find(x=>/seed/i.test(x.textContent)).click());
await new Promise(r=>setTimeout(r,300)); await show('0.3s');
let last='',same=0; const t0=Date.now();
while(same<10 && Date.now()-t0<60000){await new Promise(r=>setTimeout(r,150)); const now=await page.evaluate(()=>(document.querySelector('button[aria-label="Pause"]')?Math.random():'')+document.querySelector('.figure-result')?.textContent+document.querySelectorAll('*').length); same= now===last?same+1:0; last=now;}
console.log('took',Date.now()-t0);
await show('end');
const m1=maps(); console.log(Object.entries(m1).map(([k,v])=>[k,v-(m0[k]??0)]).filter(([,d])=>Math.abs(d)>0.5).sort((a,b)=>b[1]-a[1]).map(([k,d])=>`  ${d.toFixed(1)} ${k}`).join('\n'));
for(const w of page.workers()){ await w.client.send('HeapProfiler.enable'); await w.client.send('HeapProfiler.collectGarbage'); } await show('worker gc');
await dev.send('HeapProfiler.enable'); await dev.send('HeapProfiler.collectGarbage'); await show('page gc');
for(const w of page.workers()) if(w.close) { await w.close().catch(()=>{}); }
await new Promise(r=>setTimeout(r,1500)); await show('worker ended');
await dev.send('HeapProfiler.collectGarbage');await new Promise(r=>setTimeout(r,1500)); await show('page gc');
await b.close(); await site.close();
