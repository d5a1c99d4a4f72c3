/**
 * A page opened from a disk may not fetch a file, but it may load a script. So each data file of the edition,
 * `form.json`, lies in it as a script, `form.json.js`, that hands its data to `bileminFile`, and `fetch` asks for that.
 */
declare global {
  var bileminFile: (data: unknown) => void;
}

const arrived = new Map<string, unknown>();

globalThis.bileminFile = (data) => {
  const { src } = document.currentScript as HTMLScriptElement;
  arrived.set(src, data);
};

globalThis.fetch = (address) =>
  new Promise((resolve, reject) => {
    const asked = address instanceof Request ? address.url : String(address);
    const script = document.createElement('script');
    script.src = `${new URL(asked, location.href).href}.js`;
    script.onload = () => {
      script.remove();
      resolve(new Response(JSON.stringify(arrived.get(script.src))));
    };
    script.onerror = () => {
      script.remove();
      reject(new TypeError(`${asked}: no such file in this folder`));
    };
    document.head.append(script);
  });

export {};
