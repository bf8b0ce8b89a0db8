import { bootsIntoTheExhibit } from './story.ts';

bootsIntoTheExhibit('ubuntu-24.04');
