import { bootsIntoTheExhibit } from './story.ts';

bootsIntoTheExhibit('debian-12');
