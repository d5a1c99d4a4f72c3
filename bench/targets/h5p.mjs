import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, head } from '../quiz.mjs';

const library = { machineName: 'H5P.Stub', majorVersion: 1, minorVersion: 0 };

/** One question without any of H5P's own content libraries, which are not on npm. */
const stub = ({ stem, options }, { check, right }) => {
  const labels = options
    .map((text) => `<label><input type="radio" name="a"> ${escaped(text)}</label><br>`)
    .join('');
  const html = `<fieldset><legend>${escaped(stem)}</legend>${labels}<button type="button">${check}</button><output></output></fieldset>`;
  return `H5P.Stub=function(){this.attach=function($place){$place.html(${JSON.stringify(html)});$place.find('button').on('click',function(){$place.find('output').text(${JSON.stringify(right)})})}};`;
};

/** The core of H5P with one stub question: less than any real H5P quiz needs. */
export const h5p = {
  name: 'h5p',
  role: 'peer',
  path: '/',
  remark: 'core with one stub question: a lower bound, real content needs more',
  steps: { option: 'label', check: 'button', feedback: 'output', questions: 1 },
  make(folder, quiz, packages) {
    cpSync(join(packages, 'h5p-standalone/dist'), join(folder, 'player'), { recursive: true });
    mkdirSync(join(folder, 'h5p/content'), { recursive: true });
    mkdirSync(join(folder, 'h5p/H5P.Stub-1.0'), { recursive: true });
    const json = (path, value) => writeFileSync(join(folder, 'h5p', path), JSON.stringify(value));
    json('h5p.json', {
      title: quiz.title,
      language: 'kk',
      mainLibrary: library.machineName,
      embedTypes: ['iframe'],
      license: 'U',
      preloadedDependencies: [library],
    });
    json('H5P.Stub-1.0/library.json', {
      title: 'Stub',
      ...library,
      patchVersion: 0,
      runnable: 1,
      preloadedJs: [{ path: 'stub.js' }],
    });
    json('content/content.json', {});
    writeFileSync(join(folder, 'h5p/H5P.Stub-1.0/stub.js'), stub(quiz.questions[0], quiz.words));
    const start = `new H5PStandalone.H5P(document.getElementById('h5p'),{h5pJsonPath:'/h5p',frameJs:'/player/frame.bundle.js',frameCss:'/player/styles/h5p.css',icon:false,copyright:false,export:false,fullScreen:false})`;
    const page = `${head(quiz)}<div id="h5p"></div><script src="/player/main.bundle.js"></script><script>${start}</script></html>`;
    writeFileSync(join(folder, 'index.html'), page);
  },
};
