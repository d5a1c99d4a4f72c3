/**
 * The script in the head of every page that sets the reading settings of this tab before anything is drawn. It is text, not
 * a module: a module would run after the first drawing, and the letters would jump. Its hash stands in the content
 * security policy (astro.config.mjs).
 */
export const readingBoot =
  'try{const r=document.documentElement,s=sessionStorage.getItem("bilemin.reading");if(s){for(const p of s.split(" ")){const[k,v]=p.split("=");r.dataset[k]=v}document.querySelector("[data-sheet]").disabled=!1}}catch{}';
