import { chromium } from '@playwright/test';
const [W,H,lang,out,...steps]=process.argv.slice(2);
const port=process.env.BROWSER_PAGE_PORT??'5391';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage({viewport:{width:+W!,height:+H!},hasTouch:true});
await p.goto(`http://127.0.0.1:${port}/browser.html`);
await p.waitForTimeout(1500);
const click=(n:string)=>p.getByRole('button',n.startsWith('=')?{name:n.slice(1),exact:true}:{name:n}).first().evaluate((x:HTMLElement)=>x.click());
await p.locator(`main.attract button[lang=${lang}]`).first().evaluate((x:HTMLElement)=>x.click());
await p.waitForTimeout(800);
for(const s of steps){ if(s.startsWith('nav')) await p.locator('nav li button').nth(+s.slice(3)).evaluate((x:HTMLElement)=>x.click()); else if(s.startsWith('.')) await p.locator(s).first().evaluate((x:HTMLElement)=>x.click()); else await click(s); await p.waitForTimeout(900);}
await p.screenshot({path:out!});
await b.close();
