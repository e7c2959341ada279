export { workOffline } from "./work-offline";
