import Adults from './Adults.astro';
import Fact from './Fact.astro';
import MyPart from './MyPart.astro';
import Right from './Right.astro';
import Scene from './Scene.astro';
import Steps from './Steps.astro';

/** What a lesson text may hold besides plain Markdown: `<Content components={lessonParts} />`. */
export const lessonParts = { Adults, Fact, MyPart, Right, Scene, Steps };
