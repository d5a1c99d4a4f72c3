import { mountIsland } from '../island/mount-island.tsx';
import { RoomDesk } from './RoomDesk.tsx';

mountIsland('room-desk', RoomDesk);
