// How long from saving a file to the browser having painted it, and to the new page having been sent.
//
//   node repaint.mjs DISTRIBUTION SITE [EDITS]
//
// DISTRIBUTION is core/dist/target/moot, SITE a folder with posts and claims; a copy of it is edited. Needs
// playwright-core beside this file or in NODE_PATH, Chromium in /usr/bin or $CHROMIUM, and a JDK for the plugin.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const { chromium } = createRequire(process.cwd() + '/')('playwright-core');
const [, , home, original, edits = '20'] = process.argv;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'repaint-'));
const site = path.join(work, 'site');
fs.cpSync(original, site, { recursive: true, filter: f => !/(_site|\.moot)$/.test(f) });

// ---- A post that uses what is edited: a claim, a layout of the site's own, a plugin of the site's own.

const at = file => path.join(site, file);
const read = file => fs.readFileSync(at(file), 'utf8');
const posts = fs.readdirSync(at('posts')).sort();
const post = 'posts/' + posts[Math.floor(posts.length / 2)];
const debate = /debates: \[([a-z0-9-]+)/.exec(read(post))[1];
const claims = `claims/${debate}.yaml`;
const claim = /^claims:\n {2}([a-z0-9-]+):/m.exec(read(claims))[1];
fs.appendFileSync(at(post), `\n:::stamp\n:::\n\n![[${claim}]]\n\nLast words: none.\n`);
fs.mkdirSync(at('theme/layouts'), { recursive: true });
fs.copyFileSync(path.join(home, 'themes/broadsheet/layouts/post.ftlh'), at('theme/layouts/post.ftlh'));
fs.writeFileSync(at('theme/layouts/post.ftlh'),
  read('theme/layouts/post.ftlh').replace('<article class="post">', '<article class="post">\n<p>layout-0</p>'));
fs.appendFileSync(at('moot.yaml'), '\nplugins:\n  stamp: true\n');

const jars = path.join(work, 'jars');
const jar = number => {
  const folder = path.join(work, 'plugin');
  const put = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  if (!fs.existsSync(folder)) {
    put('META-INF/moot/plugin.yaml', 'id: stamp\nversion: 1.0.0\napi: ">=0.1 <1"\n');
    put('META-INF/services/dev.moot.api.plugin.Plugin', 'stamp.Main\n');
    put('../Main.java', `package stamp;
      import dev.moot.api.plugin.*; import dev.moot.api.render.Html; import java.util.List;
      public final class Main implements Plugin {
        public String id() { return "stamp"; }
        public List<Contribution> contribute(PluginSettings settings) {
          try (var in = Main.class.getResourceAsStream("/stamp.txt")) {
            String words = new String(in.readAllBytes());
            return List.of(Directive.of("stamp", call -> Html.markup("<p>" + words + "</p>")));
          } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
        }
      }`);
    execFileSync('javac', ['--release', '17', '-d', folder, '-cp', path.join(home, 'lib', '*'), path.join(work, 'Main.java')]);
    fs.mkdirSync(jars);
  }
  put('stamp.txt', `plugin-${number}`);
  execFileSync('jar', ['cf', path.join(jars, number + '.jar'), '-C', folder, '.']);
};
for (let i = 0; i <= +edits; i++) jar(i);
fs.mkdirSync(at('plugins'), { recursive: true });
fs.copyFileSync(path.join(jars, '0.jar'), at('plugins/stamp.jar'));

// ---- The server and a page.

const server = spawn(path.join(home, 'bin/moot'), ['serve', site, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
const base = await new Promise((resolve, reject) => {
  const hear = text => {
    said += text;
    const found = /http:\/\/localhost:\d+\//.exec(said);
    if (found) resolve(found[0]);
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  server.on('exit', code => reject(new Error(`the server ended with ${code}: ${said}`)));
});
const url = base + 'posts/' + path.basename(post, '.md') + '/';

const events = [];
const stream = await fetch(base + '_moot/events');
(async () => {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream.body) {
    rest += decoder.decode(chunk, { stream: true });
    const parts = rest.split('\n\n');
    rest = parts.pop();
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part);
      if (data) events.forEach(hear => hear(JSON.parse(data[1])));
    }
  }
})().catch(() => {});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
await page.addInitScript(() => {
  const look = () => {
    const wanted = window.name;
    if (wanted && document.body?.textContent.includes(wanted) && sessionStorage.painted !== wanted) {
      // The frame after this one is on the screen.
      requestAnimationFrame(() => {
        sessionStorage.paintedAt = Date.now();
        sessionStorage.painted = wanted;
      });
    }
    requestAnimationFrame(look);
  };
  look();
});
await page.goto(url);
// As somebody who has begun to write: the server has been up for a moment.
await page.waitForTimeout(+process.env.WARM || 8000);
await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));

const seeing = async words => {
  for (;;) {
    const seen = await page.evaluate(w => sessionStorage.painted === w && +sessionStorage.paintedAt, words).catch(() => 0);
    if (seen) return seen;
    await new Promise(done => setTimeout(done, 5));
  }
};
const replaced = (file, from, to) => {
  const text = read(file);
  if (!from.test(text)) throw new Error(`${file} has no ${from}`);
  return () => fs.writeFileSync(at(file), text.replace(from, to));
};
const kinds = {
  post: i => [`post-${i}.`, replaced(post, /^Last words: .*$/m, `Last words: post-${i}.`)],
  claim: i => [`claim-${i} `, replaced(claims, /^( {4}text: ["']?)(?:claim-\d+ )?/m, `$1claim-${i} `)],
  layout: i => [`layout-${i}`, replaced('theme/layouts/post.ftlh', /layout-\d+/, `layout-${i}`)],
  config: i => [`config-${i}`, replaced('moot.yaml', /^title: .*$/m, `title: config-${i}`)],
  plugin: i => [`plugin-${i}`, () => fs.copyFileSync(path.join(jars, i + '.jar'), at('plugins/stamp.jar'))],
};

const results = [];
for (let i = 1; i <= +edits; i++) {
  const kind = Object.keys(kinds)[(i - 1) % 5];
  const [words, save] = kinds[kind](i);
  await page.evaluate(w => { window.name = w; }, words);
  const scroll = await page.evaluate(() => scrollY);
  const started = Date.now();
  const sent = new Promise(resolve => {
    const hear = async () => {
      const text = await (await fetch(url)).text();
      if (text.includes(words)) {
        events.splice(events.indexOf(hear), 1);
        resolve(Date.now() - started);
      }
    };
    events.push(hear);
  });
  save();
  const painted = (await seeing(words)) - started;
  await page.waitForTimeout(50);
  const moved = Math.abs((await page.evaluate(() => scrollY)) - scroll);
  results.push({ kind, painted, sent: await sent, moved });
  console.log(kind.padEnd(7), `painted ${painted} ms, sent ${results.at(-1).sent} ms, scrolled by ${moved}`);
  await page.waitForTimeout(+process.env.PAUSE || 400);
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
for (const kind of [...Object.keys(kinds), 'all']) {
  const some = results.filter(r => kind === 'all' || r.kind === kind);
  console.log(`${kind.padEnd(7)} median painted ${median(some.map(r => r.painted))} ms (worst ${Math.max(...some.map(r => r.painted))}), `
    + `sent ${median(some.map(r => r.sent))} ms, scrolled at most ${Math.max(...some.map(r => r.moved))}`);
}
await browser.close();
server.removeAllListeners('exit');
server.kill('SIGINT');
await new Promise(done => server.on('exit', done));
fs.rmSync(work, { recursive: true });
process.exit(0);
