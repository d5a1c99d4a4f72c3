import { mountIsland } from '../island/mount-island.tsx';
import { OwnAddress } from './OwnAddress.tsx';

mountIsland('own-address-part', OwnAddress);
