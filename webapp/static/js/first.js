/** Runs before anything is drawn, so that nothing that needs a script or a device appears late and moves what is below it. */

const can = { js: true, "can-scan": "mediaDevices" in navigator, "can-share": "share" in navigator };
document.documentElement.classList.add(...Object.keys(can).filter((name) => can[name]));
