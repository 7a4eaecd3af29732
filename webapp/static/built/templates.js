// built by `make built` from the files it names; change those instead
// @ts-nocheck
export const templates = {
"_macros/button.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/button.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
var macro_t_5 = runtime.makeMacro(
["kind"], 
[], 
function (l_kind, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("kind", l_kind);
var t_6 = "";t_6 += "button";
if(runtime.inOperator("main",l_kind)) {
t_6 += " button-main";
;
}
if(runtime.inOperator("danger",l_kind)) {
t_6 += " button-danger";
;
}
if(runtime.inOperator("quiet",l_kind)) {
t_6 += " button-quiet";
;
}
if(runtime.inOperator("wide",l_kind)) {
t_6 += " button-wide";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_6);
});
context.addExport("looks");
context.setVariable("looks", macro_t_5);
output += "\n";
var macro_t_7 = runtime.makeMacro(
["label"], 
["kind", "icon_name", "name", "value", "form", "disabled"], 
function (l_label, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("label", l_label);
frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "");frame.set("icon_name", Object.prototype.hasOwnProperty.call(kwargs, "icon_name") ? kwargs["icon_name"] : "");frame.set("name", Object.prototype.hasOwnProperty.call(kwargs, "name") ? kwargs["name"] : "");frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");frame.set("form", Object.prototype.hasOwnProperty.call(kwargs, "form") ? kwargs["form"] : "");frame.set("disabled", Object.prototype.hasOwnProperty.call(kwargs, "disabled") ? kwargs["disabled"] : false);var t_8 = "";t_8 += "<button type=\"submit\" class=\"";
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "looks"), "looks", context, [runtime.contextOrFrameLookup(context, frame, "kind")])), env.opts.autoescape);
t_8 += "\"";
if(runtime.contextOrFrameLookup(context, frame, "name")) {
t_8 += " name=\"";
t_8 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "name"), env.opts.autoescape);
t_8 += "\" value=\"";
t_8 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "value"), env.opts.autoescape);
t_8 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "form")) {
t_8 += " form=\"";
t_8 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "form"), env.opts.autoescape);
t_8 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "disabled")) {
t_8 += " disabled";
;
}
t_8 += ">";
if(runtime.contextOrFrameLookup(context, frame, "icon_name")) {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, [runtime.contextOrFrameLookup(context, frame, "icon_name")])), env.opts.autoescape);
;
}
t_8 += "<span>";
t_8 += runtime.suppressValue(l_label, env.opts.autoescape);
t_8 += "</span></button>";
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.addExport("button");
context.setVariable("button", macro_t_7);
output += "\n";
var macro_t_9 = runtime.makeMacro(
["label", "href"], 
["kind", "icon_name"], 
function (l_label, l_href, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("label", l_label);
frame.set("href", l_href);
frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "");frame.set("icon_name", Object.prototype.hasOwnProperty.call(kwargs, "icon_name") ? kwargs["icon_name"] : "");var t_10 = "";t_10 += "<a class=\"";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "looks"), "looks", context, [runtime.contextOrFrameLookup(context, frame, "kind")])), env.opts.autoescape);
t_10 += "\" href=\"";
t_10 += runtime.suppressValue(l_href, env.opts.autoescape);
t_10 += "\">";
if(runtime.contextOrFrameLookup(context, frame, "icon_name")) {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, [runtime.contextOrFrameLookup(context, frame, "icon_name")])), env.opts.autoescape);
;
}
t_10 += "<span>";
t_10 += runtime.suppressValue(l_label, env.opts.autoescape);
t_10 += "</span></a>";
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("link");
context.setVariable("link", macro_t_9);
output += "\n";
var macro_t_11 = runtime.makeMacro(
["label", "action"], 
["kind", "icon_name", "name", "value"], 
function (l_label, l_action, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("label", l_label);
frame.set("action", l_action);
frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "");frame.set("icon_name", Object.prototype.hasOwnProperty.call(kwargs, "icon_name") ? kwargs["icon_name"] : "");frame.set("name", Object.prototype.hasOwnProperty.call(kwargs, "name") ? kwargs["name"] : "");frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");var t_12 = "";t_12 += "<form method=\"post\" action=\"";
t_12 += runtime.suppressValue(l_action, env.opts.autoescape);
t_12 += "\"><input type=\"hidden\" name=\"csrf_token\" value=\"";
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "csrf_token"), "csrf_token", context, [])), env.opts.autoescape);
t_12 += "\">";
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [l_label,runtime.contextOrFrameLookup(context, frame, "kind"),runtime.contextOrFrameLookup(context, frame, "icon_name"),runtime.contextOrFrameLookup(context, frame, "name"),runtime.contextOrFrameLookup(context, frame, "value")])), env.opts.autoescape);
t_12 += "</form>";
;
frame = callerFrame;
return new runtime.SafeString(t_12);
});
context.addExport("sign_post");
context.setVariable("sign_post", macro_t_11);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/consent.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/consent.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
env.getTemplate("_macros/field.html", false, "_macros/consent.html", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "input")) {
var t_8 = t_5.input;
} else {
cb(new Error("cannot import 'input'")); return;
}
context.setVariable("input", t_8);
var macro_t_9 = runtime.makeMacro(
["consent"], 
[], 
function (l_consent, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("consent", l_consent);
var t_10 = "";t_10 += "<div class=\"stack-tight\">\n<div class=\"row row-apart\"><h2 id=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_consent),"id"), env.opts.autoescape);
t_10 += "-title\">";
t_10 += runtime.suppressValue(runtime.memberLookup((l_consent),"title"), env.opts.autoescape);
t_10 += "</h2><button type=\"button\" class=\"button js-only\" data-read=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_consent),"id"), env.opts.autoescape);
t_10 += "\" aria-pressed=\"false\" hidden>";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["speak"])), env.opts.autoescape);
t_10 += "<span>";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Read aloud"])), env.opts.autoescape);
t_10 += "</span></button></div>\n<div class=\"consent\" id=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_consent),"id"), env.opts.autoescape);
t_10 += "\" lang=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_consent),"language"), env.opts.autoescape);
t_10 += "\" tabindex=\"0\" role=\"region\" aria-labelledby=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_consent),"id"), env.opts.autoescape);
t_10 += "-title\">\n";
frame = frame.push();
var t_13 = runtime.memberLookup((l_consent),"paragraphs");
if(t_13) {t_13 = runtime.fromIterator(t_13);
var t_12 = t_13.length;
for(var t_11=0; t_11 < t_13.length; t_11++) {
var t_14 = t_13[t_11];
frame.set("paragraph", t_14);
frame.set("loop.index", t_11 + 1);
frame.set("loop.index0", t_11);
frame.set("loop.revindex", t_12 - t_11);
frame.set("loop.revindex0", t_12 - t_11 - 1);
frame.set("loop.first", t_11 === 0);
frame.set("loop.last", t_11 === t_12 - 1);
frame.set("loop.length", t_12);
t_10 += "<p>";
t_10 += runtime.suppressValue(t_14, env.opts.autoescape);
t_10 += "</p>\n";
;
}
}
frame = frame.pop();
t_10 += "</div>\n<p class=\"small hush\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Text version %(version)s",runtime.makeKeywordArgs({"version": runtime.memberLookup((l_consent),"version")})])), env.opts.autoescape);
t_10 += "</p>\n</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("text");
context.setVariable("text", macro_t_9);
output += "\n";
var macro_t_15 = runtime.makeMacro(
["name", "ways"], 
["value", "error", "path"], 
function (l_name, l_ways, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("ways", l_ways);
frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");frame.set("error", Object.prototype.hasOwnProperty.call(kwargs, "error") ? kwargs["error"] : "");frame.set("path", Object.prototype.hasOwnProperty.call(kwargs, "path") ? kwargs["path"] : "");var t_16 = "";t_16 += "<fieldset class=\"field\" id=\"f-";
t_16 += runtime.suppressValue(l_name, env.opts.autoescape);
t_16 += "\"";
if(runtime.contextOrFrameLookup(context, frame, "error")) {
t_16 += " aria-invalid=\"true\" aria-describedby=\"f-";
t_16 += runtime.suppressValue(l_name, env.opts.autoescape);
t_16 += "-error\"";
;
}
t_16 += ">\n<legend class=\"field-label\">";
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["How was it said?"])), env.opts.autoescape);
t_16 += "</legend>\n";
if(runtime.contextOrFrameLookup(context, frame, "error")) {
t_16 += "<p class=\"field-error\" id=\"f-";
t_16 += runtime.suppressValue(l_name, env.opts.autoescape);
t_16 += "-error\">";
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
t_16 += "<span>";
t_16 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "error"), env.opts.autoescape);
t_16 += "</span></p>";
;
}
t_16 += "<div class=\"stack-tight\">\n";
frame = frame.push();
var t_19 = l_ways;
if(t_19) {t_19 = runtime.fromIterator(t_19);
var t_18 = t_19.length;
for(var t_17=0; t_17 < t_19.length; t_17++) {
var t_20 = t_19[t_17];
frame.set("way", t_20);
frame.set("loop.index", t_17 + 1);
frame.set("loop.index0", t_17);
frame.set("loop.revindex", t_18 - t_17);
frame.set("loop.revindex0", t_18 - t_17 - 1);
frame.set("loop.first", t_17 === 0);
frame.set("loop.last", t_17 === t_18 - 1);
frame.set("loop.length", t_18);
t_16 += "<div class=\"way";
if(runtime.memberLookup((t_20),"is_pad")) {
t_16 += " js-only";
;
}
t_16 += "\">\n<input class=\"choice-input way-input\" type=\"radio\" name=\"";
t_16 += runtime.suppressValue(l_name, env.opts.autoescape);
t_16 += "\" id=\"f-";
t_16 += runtime.suppressValue(l_name, env.opts.autoescape);
t_16 += "-";
t_16 += runtime.suppressValue(runtime.memberLookup((t_20),"value"), env.opts.autoescape);
t_16 += "\" value=\"";
t_16 += runtime.suppressValue(runtime.memberLookup((t_20),"value"), env.opts.autoescape);
t_16 += "\"";
if(runtime.memberLookup((t_20),"value") == runtime.contextOrFrameLookup(context, frame, "value")) {
t_16 += " checked";
;
}
t_16 += ">\n<label class=\"choice-box\" for=\"f-";
t_16 += runtime.suppressValue(l_name, env.opts.autoescape);
t_16 += "-";
t_16 += runtime.suppressValue(runtime.memberLookup((t_20),"value"), env.opts.autoescape);
t_16 += "\"><span class=\"choice-label\">";
t_16 += runtime.suppressValue(runtime.memberLookup((t_20),"label"), env.opts.autoescape);
t_16 += "</span>";
if(runtime.memberLookup((t_20),"note")) {
t_16 += "<span class=\"choice-note\">";
t_16 += runtime.suppressValue(runtime.memberLookup((t_20),"note"), env.opts.autoescape);
t_16 += "</span>";
;
}
t_16 += "</label>\n<div class=\"choice-more";
if(runtime.memberLookup((t_20),"is_pad")) {
t_16 += " choice-more-full";
;
}
t_16 += "\">\n";
if(runtime.memberLookup((t_20),"is_pad")) {
t_16 += "<div class=\"stack-tight\"><div class=\"pad\" data-pad><canvas class=\"pad-canvas\" aria-label=\"";
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sheet to sign on"])), env.opts.autoescape);
t_16 += "\"></canvas><p class=\"pad-hint\">";
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign here with a finger"])), env.opts.autoescape);
t_16 += "</p><input type=\"hidden\" name=\"signature_path\" value=\"";
t_16 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "path"), env.opts.autoescape);
t_16 += "\"></div>\n<button type=\"button\" class=\"button button-quiet\" data-pad-clear>";
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["undo"])), env.opts.autoescape);
t_16 += "<span>";
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Clear and sign again"])), env.opts.autoescape);
t_16 += "</span></button></div>\n";
;
}
frame = frame.push();
var t_23 = runtime.memberLookup((t_20),"fields");
if(t_23) {t_23 = runtime.fromIterator(t_23);
var t_22 = t_23.length;
for(var t_21=0; t_21 < t_23.length; t_21++) {
var t_24 = t_23[t_21];
frame.set("field", t_24);
frame.set("loop.index", t_21 + 1);
frame.set("loop.index0", t_21);
frame.set("loop.revindex", t_22 - t_21);
frame.set("loop.revindex0", t_22 - t_21 - 1);
frame.set("loop.first", t_21 === 0);
frame.set("loop.last", t_21 === t_22 - 1);
frame.set("loop.length", t_22);
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "input"), "input", context, [runtime.memberLookup((t_24),"name"),runtime.memberLookup((t_24),"label"),runtime.makeKeywordArgs({"value": runtime.memberLookup((t_24),"value"),"hint": runtime.memberLookup((t_24),"hint"),"error": runtime.memberLookup((t_24),"error")})])), env.opts.autoescape);
t_16 += "\n";
;
}
}
frame = frame.pop();
t_16 += "</div>\n</div>\n";
;
}
}
frame = frame.pop();
t_16 += "</div>\n</fieldset>";
;
frame = callerFrame;
return new runtime.SafeString(t_16);
});
context.addExport("sign");
context.setVariable("sign", macro_t_15);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/door.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/door.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
var macro_t_5 = runtime.makeMacro(
["state"], 
[], 
function (l_state, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("state", l_state);
var t_6 = "";if(l_state == "done") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Done"])), env.opts.autoescape);
;
}
else {
if(l_state == "part") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Part done"])), env.opts.autoescape);
;
}
else {
if(l_state == "come_back") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Come back"])), env.opts.autoescape);
;
}
else {
if(l_state == "refused") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Refused"])), env.opts.autoescape);
;
}
else {
if(l_state == "closed") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Closed"])), env.opts.autoescape);
;
}
else {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To visit"])), env.opts.autoescape);
;
}
;
}
;
}
;
}
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_6);
});
context.addExport("word");
context.setVariable("word", macro_t_5);
output += "\n";
var macro_t_7 = runtime.makeMacro(
["state"], 
[], 
function (l_state, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("state", l_state);
var t_8 = "";t_8 += "<i class=\"door\" data-state=\"";
t_8 += runtime.suppressValue(l_state, env.opts.autoescape);
t_8 += "\" aria-hidden=\"true\"></i>";
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.addExport("glyph");
context.setVariable("glyph", macro_t_7);
output += "\n";
var macro_t_9 = runtime.makeMacro(
["state"], 
["text"], 
function (l_state, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("state", l_state);
frame.set("text", Object.prototype.hasOwnProperty.call(kwargs, "text") ? kwargs["text"] : "");var t_10 = "";t_10 += "<span class=\"state\" data-state=\"";
t_10 += runtime.suppressValue(l_state, env.opts.autoescape);
t_10 += "\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "glyph"), "glyph", context, [l_state])), env.opts.autoescape);
t_10 += "<span>";
if(runtime.contextOrFrameLookup(context, frame, "text")) {
t_10 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "text"), env.opts.autoescape);
;
}
else {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "word"), "word", context, [l_state])), env.opts.autoescape);
;
}
t_10 += "</span></span>";
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("state");
context.setVariable("state", macro_t_9);
output += "\n";
var macro_t_11 = runtime.makeMacro(
["door"], 
[], 
function (l_door, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("door", l_door);
var t_12 = "";t_12 += "<a class=\"tile";
if(runtime.memberLookup((l_door),"is_next")) {
t_12 += " tile-next";
;
}
t_12 += "\"";
if(runtime.memberLookup((l_door),"id")) {
t_12 += " id=\"tile-";
t_12 += runtime.suppressValue(runtime.memberLookup((l_door),"id"), env.opts.autoescape);
t_12 += "\"";
;
}
t_12 += " href=\"";
t_12 += runtime.suppressValue(runtime.memberLookup((l_door),"href"), env.opts.autoescape);
t_12 += "\" data-state=\"";
t_12 += runtime.suppressValue(runtime.memberLookup((l_door),"state"), env.opts.autoescape);
t_12 += "\"";
if(runtime.memberLookup((l_door),"is_next")) {
t_12 += " aria-current=\"step\"";
;
}
t_12 += ">\n<span class=\"tile-number\">";
t_12 += runtime.suppressValue(runtime.memberLookup((l_door),"number"), env.opts.autoescape);
t_12 += "</span>\n";
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "glyph"), "glyph", context, [runtime.memberLookup((l_door),"state")])), env.opts.autoescape);
t_12 += "\n<span class=\"tile-name\">";
t_12 += runtime.suppressValue(runtime.memberLookup((l_door),"name"), env.opts.autoescape);
t_12 += "</span>\n<span class=\"tile-foot\"><span>";
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "word"), "word", context, [runtime.memberLookup((l_door),"state")])), env.opts.autoescape);
t_12 += "</span>";
if(runtime.memberLookup((l_door),"count")) {
t_12 += " <span class=\"tile-count\">";
t_12 += runtime.suppressValue(runtime.memberLookup((l_door),"count"), env.opts.autoescape);
t_12 += "</span>";
;
}
t_12 += "</span>\n</a>";
;
frame = callerFrame;
return new runtime.SafeString(t_12);
});
context.addExport("tile");
context.setVariable("tile", macro_t_11);
output += "\n";
var macro_t_13 = runtime.makeMacro(
["door"], 
[], 
function (l_door, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("door", l_door);
var t_14 = "";t_14 += "<a class=\"list-row door-row\"";
if(runtime.memberLookup((l_door),"id")) {
t_14 += " id=\"row-";
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"id"), env.opts.autoescape);
t_14 += "\"";
;
}
t_14 += " href=\"";
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"href"), env.opts.autoescape);
t_14 += "\">\n";
t_14 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "glyph"), "glyph", context, [runtime.memberLookup((l_door),"state")])), env.opts.autoescape);
t_14 += "\n<span class=\"list-text\"><span class=\"list-title\">";
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"number"), env.opts.autoescape);
t_14 += " ";
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"name"), env.opts.autoescape);
t_14 += "</span>";
if(runtime.memberLookup((l_door),"note")) {
t_14 += "<span class=\"list-note\">";
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"note"), env.opts.autoescape);
t_14 += "</span>";
;
}
t_14 += "</span>\n<span class=\"list-end\"><span class=\"state\" data-state=\"";
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"state"), env.opts.autoescape);
t_14 += "\">";
if(runtime.memberLookup((l_door),"state_text")) {
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"state_text"), env.opts.autoescape);
;
}
else {
t_14 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "word"), "word", context, [runtime.memberLookup((l_door),"state")])), env.opts.autoescape);
;
}
t_14 += "</span>";
if(runtime.memberLookup((l_door),"count")) {
t_14 += "<span class=\"hush\">";
t_14 += runtime.suppressValue(runtime.memberLookup((l_door),"count"), env.opts.autoescape);
t_14 += "</span>";
;
}
t_14 += "</span>\n";
t_14 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["right"])), env.opts.autoescape);
t_14 += "\n</a>";
;
frame = callerFrame;
return new runtime.SafeString(t_14);
});
context.addExport("row");
context.setVariable("row", macro_t_13);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/field.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/field.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
var macro_t_5 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_6 = "";t_6 += "<input type=\"hidden\" name=\"csrf_token\" value=\"";
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "csrf_token"), "csrf_token", context, [])), env.opts.autoescape);
t_6 += "\">";
;
frame = callerFrame;
return new runtime.SafeString(t_6);
});
context.addExport("hidden_token");
context.setVariable("hidden_token", macro_t_5);
output += "\n";
var macro_t_7 = runtime.makeMacro(
["id", "hint", "error"], 
[], 
function (l_id, l_hint, l_error, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("id", l_id);
frame.set("hint", l_hint);
frame.set("error", l_error);
var t_8 = "";if(l_hint || l_error) {
t_8 += " aria-describedby=\"";
if(l_hint) {
t_8 += runtime.suppressValue(l_id, env.opts.autoescape);
t_8 += "-hint";
;
}
if(l_hint && l_error) {
t_8 += " ";
;
}
if(l_error) {
t_8 += runtime.suppressValue(l_id, env.opts.autoescape);
t_8 += "-error";
;
}
t_8 += "\"";
;
}
if(l_error) {
t_8 += " aria-invalid=\"true\"";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.addExport("described");
context.setVariable("described", macro_t_7);
output += "\n";
var macro_t_9 = runtime.makeMacro(
["id", "label", "hint", "optional"], 
[], 
function (l_id, l_label, l_hint, l_optional, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("id", l_id);
frame.set("label", l_label);
frame.set("hint", l_hint);
frame.set("optional", l_optional);
var t_10 = "";t_10 += "<label class=\"field-label\" for=\"";
t_10 += runtime.suppressValue(l_id, env.opts.autoescape);
t_10 += "\">";
t_10 += runtime.suppressValue(l_label, env.opts.autoescape);
if(l_optional) {
t_10 += " <span class=\"hush\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["(if known)"])), env.opts.autoescape);
t_10 += "</span>";
;
}
t_10 += "</label>\n";
if(l_hint) {
t_10 += "<p class=\"field-hint\" id=\"";
t_10 += runtime.suppressValue(l_id, env.opts.autoescape);
t_10 += "-hint\">";
t_10 += runtime.suppressValue(l_hint, env.opts.autoescape);
t_10 += "</p>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("heading");
context.setVariable("heading", macro_t_9);
output += "\n";
var macro_t_11 = runtime.makeMacro(
["id", "error"], 
[], 
function (l_id, l_error, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("id", l_id);
frame.set("error", l_error);
var t_12 = "";if(l_error) {
t_12 += "<p class=\"field-error\" id=\"";
t_12 += runtime.suppressValue(l_id, env.opts.autoescape);
t_12 += "-error\">";
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
t_12 += "<span>";
t_12 += runtime.suppressValue(l_error, env.opts.autoescape);
t_12 += "</span></p>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_12);
});
context.addExport("fault");
context.setVariable("fault", macro_t_11);
output += "\n";
var macro_t_13 = runtime.makeMacro(
["name", "label"], 
["value", "type", "hint", "error", "optional", "unit", "inputmode", "autocomplete", "maxlength", "id", "code"], 
function (l_name, l_label, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("label", l_label);
frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");frame.set("type", Object.prototype.hasOwnProperty.call(kwargs, "type") ? kwargs["type"] : "text");frame.set("hint", Object.prototype.hasOwnProperty.call(kwargs, "hint") ? kwargs["hint"] : "");frame.set("error", Object.prototype.hasOwnProperty.call(kwargs, "error") ? kwargs["error"] : "");frame.set("optional", Object.prototype.hasOwnProperty.call(kwargs, "optional") ? kwargs["optional"] : false);frame.set("unit", Object.prototype.hasOwnProperty.call(kwargs, "unit") ? kwargs["unit"] : "");frame.set("inputmode", Object.prototype.hasOwnProperty.call(kwargs, "inputmode") ? kwargs["inputmode"] : "");frame.set("autocomplete", Object.prototype.hasOwnProperty.call(kwargs, "autocomplete") ? kwargs["autocomplete"] : "");frame.set("maxlength", Object.prototype.hasOwnProperty.call(kwargs, "maxlength") ? kwargs["maxlength"] : "");frame.set("id", Object.prototype.hasOwnProperty.call(kwargs, "id") ? kwargs["id"] : "");frame.set("code", Object.prototype.hasOwnProperty.call(kwargs, "code") ? kwargs["code"] : false);var t_14 = "";var t_15;
t_15 = (runtime.contextOrFrameLookup(context, frame, "id")?runtime.contextOrFrameLookup(context, frame, "id"):"f-" + "" + l_name);
frame.set("field_id", t_15, true);
if(frame.topLevel) {
context.setVariable("field_id", t_15);
}
if(frame.topLevel) {
context.addExport("field_id", t_15);
}
t_14 += "<div class=\"field\">\n";
t_14 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "heading"), "heading", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),l_label,runtime.contextOrFrameLookup(context, frame, "hint"),runtime.contextOrFrameLookup(context, frame, "optional")])), env.opts.autoescape);
t_14 += "\n<div class=\"input-group\"><input class=\"input";
if(runtime.contextOrFrameLookup(context, frame, "code")) {
t_14 += " input-code";
;
}
t_14 += "\" id=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "field_id"), env.opts.autoescape);
t_14 += "\" name=\"";
t_14 += runtime.suppressValue(l_name, env.opts.autoescape);
t_14 += "\" type=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "type"), env.opts.autoescape);
t_14 += "\" value=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "value"), env.opts.autoescape);
t_14 += "\"";
if(runtime.contextOrFrameLookup(context, frame, "inputmode")) {
t_14 += " inputmode=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "inputmode"), env.opts.autoescape);
t_14 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "autocomplete")) {
t_14 += " autocomplete=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "autocomplete"), env.opts.autoescape);
t_14 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "maxlength")) {
t_14 += " maxlength=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "maxlength"), env.opts.autoescape);
t_14 += "\"";
;
}
t_14 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "described"), "described", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),runtime.contextOrFrameLookup(context, frame, "hint"),runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_14 += ">";
if(runtime.contextOrFrameLookup(context, frame, "unit")) {
t_14 += "<span class=\"input-unit\">";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "unit"), env.opts.autoescape);
t_14 += "</span>";
;
}
t_14 += "</div>\n";
t_14 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fault"), "fault", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_14 += "\n</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_14);
});
context.addExport("input");
context.setVariable("input", macro_t_13);
output += "\n";
var macro_t_16 = runtime.makeMacro(
["name", "label"], 
["value", "hint", "error", "optional", "id"], 
function (l_name, l_label, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("label", l_label);
frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");frame.set("hint", Object.prototype.hasOwnProperty.call(kwargs, "hint") ? kwargs["hint"] : "");frame.set("error", Object.prototype.hasOwnProperty.call(kwargs, "error") ? kwargs["error"] : "");frame.set("optional", Object.prototype.hasOwnProperty.call(kwargs, "optional") ? kwargs["optional"] : false);frame.set("id", Object.prototype.hasOwnProperty.call(kwargs, "id") ? kwargs["id"] : "");var t_17 = "";var t_18;
t_18 = (runtime.contextOrFrameLookup(context, frame, "id")?runtime.contextOrFrameLookup(context, frame, "id"):"f-" + "" + l_name);
frame.set("field_id", t_18, true);
if(frame.topLevel) {
context.setVariable("field_id", t_18);
}
if(frame.topLevel) {
context.addExport("field_id", t_18);
}
t_17 += "<div class=\"field\">\n";
t_17 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "heading"), "heading", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),l_label,runtime.contextOrFrameLookup(context, frame, "hint"),runtime.contextOrFrameLookup(context, frame, "optional")])), env.opts.autoescape);
t_17 += "\n<textarea class=\"input\" id=\"";
t_17 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "field_id"), env.opts.autoescape);
t_17 += "\" name=\"";
t_17 += runtime.suppressValue(l_name, env.opts.autoescape);
t_17 += "\"";
t_17 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "described"), "described", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),runtime.contextOrFrameLookup(context, frame, "hint"),runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_17 += ">\n";
t_17 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "value"), env.opts.autoescape);
t_17 += "</textarea>\n";
t_17 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fault"), "fault", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_17 += "\n</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_17);
});
context.addExport("textarea");
context.setVariable("textarea", macro_t_16);
output += "\n";
var macro_t_19 = runtime.makeMacro(
["name", "label", "options"], 
["value", "hint", "error", "optional", "id"], 
function (l_name, l_label, l_options, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("label", l_label);
frame.set("options", l_options);
frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");frame.set("hint", Object.prototype.hasOwnProperty.call(kwargs, "hint") ? kwargs["hint"] : "");frame.set("error", Object.prototype.hasOwnProperty.call(kwargs, "error") ? kwargs["error"] : "");frame.set("optional", Object.prototype.hasOwnProperty.call(kwargs, "optional") ? kwargs["optional"] : false);frame.set("id", Object.prototype.hasOwnProperty.call(kwargs, "id") ? kwargs["id"] : "");var t_20 = "";var t_21;
t_21 = (runtime.contextOrFrameLookup(context, frame, "id")?runtime.contextOrFrameLookup(context, frame, "id"):"f-" + "" + l_name);
frame.set("field_id", t_21, true);
if(frame.topLevel) {
context.setVariable("field_id", t_21);
}
if(frame.topLevel) {
context.addExport("field_id", t_21);
}
t_20 += "<div class=\"field\">\n";
t_20 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "heading"), "heading", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),l_label,runtime.contextOrFrameLookup(context, frame, "hint"),runtime.contextOrFrameLookup(context, frame, "optional")])), env.opts.autoescape);
t_20 += "\n<select class=\"input\" id=\"";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "field_id"), env.opts.autoescape);
t_20 += "\" name=\"";
t_20 += runtime.suppressValue(l_name, env.opts.autoescape);
t_20 += "\"";
t_20 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "described"), "described", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),runtime.contextOrFrameLookup(context, frame, "hint"),runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_20 += ">\n";
frame = frame.push();
var t_24 = l_options;
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_23 = t_24.length;
for(var t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22];
frame.set("option", t_25);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
t_20 += "<option value=\"";
t_20 += runtime.suppressValue(runtime.memberLookup((t_25),"value"), env.opts.autoescape);
t_20 += "\"";
if(runtime.memberLookup((t_25),"value") == runtime.contextOrFrameLookup(context, frame, "value")) {
t_20 += " selected";
;
}
t_20 += ">";
t_20 += runtime.suppressValue(runtime.memberLookup((t_25),"label"), env.opts.autoescape);
t_20 += "</option>\n";
;
}
}
frame = frame.pop();
t_20 += "</select>\n";
t_20 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fault"), "fault", context, [runtime.contextOrFrameLookup(context, frame, "field_id"),runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_20 += "\n</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_20);
});
context.addExport("select");
context.setVariable("select", macro_t_19);
output += "\n";
var macro_t_26 = runtime.makeMacro(
["name", "legend", "options"], 
["value", "hint", "error", "kind", "two"], 
function (l_name, l_legend, l_options, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("legend", l_legend);
frame.set("options", l_options);
frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");frame.set("hint", Object.prototype.hasOwnProperty.call(kwargs, "hint") ? kwargs["hint"] : "");frame.set("error", Object.prototype.hasOwnProperty.call(kwargs, "error") ? kwargs["error"] : "");frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "radio");frame.set("two", Object.prototype.hasOwnProperty.call(kwargs, "two") ? kwargs["two"] : false);var t_27 = "";t_27 += "<fieldset class=\"field\" id=\"f-";
t_27 += runtime.suppressValue(l_name, env.opts.autoescape);
t_27 += "\"";
t_27 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "described"), "described", context, ["f-" + "" + l_name,runtime.contextOrFrameLookup(context, frame, "hint"),runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_27 += ">\n<legend class=\"field-label\">";
t_27 += runtime.suppressValue(l_legend, env.opts.autoescape);
t_27 += "</legend>\n";
if(runtime.contextOrFrameLookup(context, frame, "hint")) {
t_27 += "<p class=\"field-hint\" id=\"f-";
t_27 += runtime.suppressValue(l_name, env.opts.autoescape);
t_27 += "-hint\">";
t_27 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "hint"), env.opts.autoescape);
t_27 += "</p>";
;
}
t_27 += "<div class=\"choices";
if(runtime.contextOrFrameLookup(context, frame, "two")) {
t_27 += " choices-two";
;
}
t_27 += "\">\n";
frame = frame.push();
var t_30 = l_options;
if(t_30) {t_30 = runtime.fromIterator(t_30);
var t_29 = t_30.length;
for(var t_28=0; t_28 < t_30.length; t_28++) {
var t_31 = t_30[t_28];
frame.set("option", t_31);
frame.set("loop.index", t_28 + 1);
frame.set("loop.index0", t_28);
frame.set("loop.revindex", t_29 - t_28);
frame.set("loop.revindex0", t_29 - t_28 - 1);
frame.set("loop.first", t_28 === 0);
frame.set("loop.last", t_28 === t_29 - 1);
frame.set("loop.length", t_29);
t_27 += "<label class=\"choice\"><input class=\"choice-input\" type=\"";
t_27 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "kind"), env.opts.autoescape);
t_27 += "\" name=\"";
t_27 += runtime.suppressValue(l_name, env.opts.autoescape);
t_27 += "\" value=\"";
t_27 += runtime.suppressValue(runtime.memberLookup((t_31),"value"), env.opts.autoescape);
t_27 += "\"";
if(runtime.memberLookup((t_31),"is_checked") || runtime.memberLookup((t_31),"value") == runtime.contextOrFrameLookup(context, frame, "value")) {
t_27 += " checked";
;
}
if(runtime.memberLookup((t_31),"is_disabled")) {
t_27 += " disabled";
;
}
t_27 += "><span class=\"choice-box\"><span class=\"choice-label\">";
t_27 += runtime.suppressValue(runtime.memberLookup((t_31),"label"), env.opts.autoescape);
t_27 += "</span>";
if(runtime.memberLookup((t_31),"note")) {
t_27 += "<span class=\"choice-note\">";
t_27 += runtime.suppressValue(runtime.memberLookup((t_31),"note"), env.opts.autoescape);
t_27 += "</span>";
;
}
t_27 += "</span></label>\n";
;
}
}
frame = frame.pop();
t_27 += "</div>\n";
t_27 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fault"), "fault", context, ["f-" + "" + l_name,runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_27 += "\n</fieldset>";
;
frame = callerFrame;
return new runtime.SafeString(t_27);
});
context.addExport("choices");
context.setVariable("choices", macro_t_26);
output += "\n";
var macro_t_32 = runtime.makeMacro(
["name", "label"], 
["value", "is_checked", "note", "error"], 
function (l_name, l_label, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("label", l_label);
frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "1");frame.set("is_checked", Object.prototype.hasOwnProperty.call(kwargs, "is_checked") ? kwargs["is_checked"] : false);frame.set("note", Object.prototype.hasOwnProperty.call(kwargs, "note") ? kwargs["note"] : "");frame.set("error", Object.prototype.hasOwnProperty.call(kwargs, "error") ? kwargs["error"] : "");var t_33 = "";t_33 += "<div class=\"field\">\n<label class=\"choice\"><input class=\"choice-input\" id=\"f-";
t_33 += runtime.suppressValue(l_name, env.opts.autoescape);
t_33 += "\" type=\"checkbox\" name=\"";
t_33 += runtime.suppressValue(l_name, env.opts.autoescape);
t_33 += "\" value=\"";
t_33 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "value"), env.opts.autoescape);
t_33 += "\"";
if(runtime.contextOrFrameLookup(context, frame, "is_checked")) {
t_33 += " checked";
;
}
t_33 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "described"), "described", context, ["f-" + "" + l_name,"",runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_33 += "><span class=\"choice-box\"><span class=\"choice-label\">";
t_33 += runtime.suppressValue(l_label, env.opts.autoescape);
t_33 += "</span>";
if(runtime.contextOrFrameLookup(context, frame, "note")) {
t_33 += "<span class=\"choice-note\">";
t_33 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "note"), env.opts.autoescape);
t_33 += "</span>";
;
}
t_33 += "</span></label>\n";
t_33 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "fault"), "fault", context, ["f-" + "" + l_name,runtime.contextOrFrameLookup(context, frame, "error")])), env.opts.autoescape);
t_33 += "\n</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_33);
});
context.addExport("tick");
context.setVariable("tick", macro_t_32);
output += "\n";
var macro_t_34 = runtime.makeMacro(
["messages"], 
["title", "takes_focus"], 
function (l_messages, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("messages", l_messages);
frame.set("title", Object.prototype.hasOwnProperty.call(kwargs, "title") ? kwargs["title"] : "");frame.set("takes_focus", Object.prototype.hasOwnProperty.call(kwargs, "takes_focus") ? kwargs["takes_focus"] : true);var t_35 = "";if(env.getFilter("length").call(context, l_messages)) {
t_35 += "<div class=\"notice\" data-kind=\"bad\" role=\"alert\" tabindex=\"-1\" id=\"form-errors\"";
if(runtime.contextOrFrameLookup(context, frame, "takes_focus")) {
t_35 += " data-focus";
;
}
t_35 += ">";
t_35 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
t_35 += "\n<div class=\"stack-tight\"><strong>";
if(runtime.contextOrFrameLookup(context, frame, "title")) {
t_35 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
;
}
else {
t_35 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not saved yet. What you typed is kept; please look at this"])), env.opts.autoescape);
;
}
t_35 += "</strong>\n<ul>\n";
frame = frame.push();
var t_38 = l_messages;
if(t_38) {t_38 = runtime.fromIterator(t_38);
var t_37 = t_38.length;
for(var t_36=0; t_36 < t_38.length; t_36++) {
var t_39 = t_38[t_36];
frame.set("message", t_39);
frame.set("loop.index", t_36 + 1);
frame.set("loop.index0", t_36);
frame.set("loop.revindex", t_37 - t_36);
frame.set("loop.revindex0", t_37 - t_36 - 1);
frame.set("loop.first", t_36 === 0);
frame.set("loop.last", t_36 === t_37 - 1);
frame.set("loop.length", t_37);
t_35 += "<li>";
if(runtime.memberLookup((t_39),"href")) {
t_35 += "<a href=\"";
t_35 += runtime.suppressValue(runtime.memberLookup((t_39),"href"), env.opts.autoescape);
t_35 += "\">";
t_35 += runtime.suppressValue(runtime.memberLookup((t_39),"text"), env.opts.autoescape);
t_35 += "</a>";
;
}
else {
t_35 += runtime.suppressValue(runtime.memberLookup((t_39),"text"), env.opts.autoescape);
;
}
t_35 += "</li>\n";
;
}
}
frame = frame.pop();
t_35 += "</ul></div></div>\n";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_35);
});
context.addExport("errors");
context.setVariable("errors", macro_t_34);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/icon.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
var macro_t_1 = runtime.makeMacro(
["name"], 
["label"], 
function (l_name, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("label", Object.prototype.hasOwnProperty.call(kwargs, "label") ? kwargs["label"] : "");var t_2 = "";t_2 += "<svg class=\"icon\"";
if(runtime.contextOrFrameLookup(context, frame, "label")) {
t_2 += " role=\"img\" aria-label=\"";
t_2 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "label"), env.opts.autoescape);
t_2 += "\"";
;
}
else {
t_2 += " aria-hidden=\"true\"";
;
}
t_2 += "><use href=\"";
t_2 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["img/icons.svg"])), env.opts.autoescape);
t_2 += "#";
t_2 += runtime.suppressValue(l_name, env.opts.autoescape);
t_2 += "\"/></svg>";
;
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("icon");
context.setVariable("icon", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/money.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/money.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
var macro_t_5 = runtime.makeMacro(
["text"], 
["large", "capitals"], 
function (l_text, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
frame.set("large", Object.prototype.hasOwnProperty.call(kwargs, "large") ? kwargs["large"] : false);frame.set("capitals", Object.prototype.hasOwnProperty.call(kwargs, "capitals") ? kwargs["capitals"] : "");var t_6 = "";t_6 += "<span class=\"money";
if(runtime.contextOrFrameLookup(context, frame, "large")) {
t_6 += " money-large";
;
}
t_6 += "\">";
t_6 += runtime.suppressValue(l_text, env.opts.autoescape);
t_6 += "</span>";
if(runtime.contextOrFrameLookup(context, frame, "capitals")) {
t_6 += "<span class=\"money-capitals\" lang=\"zh-Hans\">";
t_6 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "capitals"), env.opts.autoescape);
t_6 += "</span>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_6);
});
context.addExport("money");
context.setVariable("money", macro_t_5);
output += "\n";
var macro_t_7 = runtime.makeMacro(
["groups"], 
[], 
function (l_groups, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("groups", l_groups);
var t_8 = "";t_8 += "<span class=\"reference\" translate=\"no\">";
frame = frame.push();
var t_11 = l_groups;
if(t_11) {t_11 = runtime.fromIterator(t_11);
var t_10 = t_11.length;
for(var t_9=0; t_9 < t_11.length; t_9++) {
var t_12 = t_11[t_9];
frame.set("group", t_12);
frame.set("loop.index", t_9 + 1);
frame.set("loop.index0", t_9);
frame.set("loop.revindex", t_10 - t_9);
frame.set("loop.revindex0", t_10 - t_9 - 1);
frame.set("loop.first", t_9 === 0);
frame.set("loop.last", t_9 === t_10 - 1);
frame.set("loop.length", t_10);
t_8 += "<span>";
t_8 += runtime.suppressValue(t_12, env.opts.autoescape);
t_8 += "</span>";
if(!runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"last")) {
t_8 += " ";
;
}
;
}
}
frame = frame.pop();
t_8 += "</span>";
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.addExport("reference");
context.setVariable("reference", macro_t_7);
output += "\n";
var macro_t_13 = runtime.makeMacro(
["name", "legend", "options"], 
["value", "hint", "error"], 
function (l_name, l_legend, l_options, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("name", l_name);
frame.set("legend", l_legend);
frame.set("options", l_options);
frame.set("value", Object.prototype.hasOwnProperty.call(kwargs, "value") ? kwargs["value"] : "");frame.set("hint", Object.prototype.hasOwnProperty.call(kwargs, "hint") ? kwargs["hint"] : "");frame.set("error", Object.prototype.hasOwnProperty.call(kwargs, "error") ? kwargs["error"] : "");var t_14 = "";t_14 += "<fieldset class=\"field\" id=\"f-";
t_14 += runtime.suppressValue(l_name, env.opts.autoescape);
t_14 += "\"";
if(runtime.contextOrFrameLookup(context, frame, "error")) {
t_14 += " aria-invalid=\"true\" aria-describedby=\"f-";
t_14 += runtime.suppressValue(l_name, env.opts.autoescape);
t_14 += "-error\"";
;
}
t_14 += ">\n<legend class=\"field-label\">";
t_14 += runtime.suppressValue(l_legend, env.opts.autoescape);
t_14 += "</legend>\n";
if(runtime.contextOrFrameLookup(context, frame, "hint")) {
t_14 += "<p class=\"field-hint\">";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "hint"), env.opts.autoescape);
t_14 += "</p>";
;
}
t_14 += "<div class=\"tiers\">\n";
frame = frame.push();
var t_17 = l_options;
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("option", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
t_14 += "<label class=\"choice tier\"><input class=\"choice-input\" type=\"radio\" name=\"";
t_14 += runtime.suppressValue(l_name, env.opts.autoescape);
t_14 += "\" value=\"";
t_14 += runtime.suppressValue(runtime.memberLookup((t_18),"value"), env.opts.autoescape);
t_14 += "\"";
if(runtime.memberLookup((t_18),"value") == runtime.contextOrFrameLookup(context, frame, "value")) {
t_14 += " checked";
;
}
if(runtime.memberLookup((t_18),"is_disabled")) {
t_14 += " disabled";
;
}
t_14 += "><span class=\"choice-box\"><span class=\"choice-label\">";
t_14 += runtime.suppressValue(runtime.memberLookup((t_18),"amount"), env.opts.autoescape);
t_14 += "</span>";
if(runtime.memberLookup((t_18),"add")) {
t_14 += "<span class=\"choice-note\">";
t_14 += runtime.suppressValue(runtime.memberLookup((t_18),"add"), env.opts.autoescape);
t_14 += "</span>";
;
}
if(runtime.memberLookup((t_18),"result")) {
t_14 += "<span class=\"choice-result\">";
t_14 += runtime.suppressValue(runtime.memberLookup((t_18),"result"), env.opts.autoescape);
t_14 += "</span>";
;
}
t_14 += "</span></label>\n";
;
}
}
frame = frame.pop();
t_14 += "</div>\n";
if(runtime.contextOrFrameLookup(context, frame, "error")) {
t_14 += "<p class=\"field-error\" id=\"f-";
t_14 += runtime.suppressValue(l_name, env.opts.autoescape);
t_14 += "-error\">";
t_14 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
t_14 += "<span>";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "error"), env.opts.autoescape);
t_14 += "</span></p>";
;
}
t_14 += "</fieldset>";
;
frame = callerFrame;
return new runtime.SafeString(t_14);
});
context.addExport("tiers");
context.setVariable("tiers", macro_t_13);
output += "\n";
var macro_t_19 = runtime.makeMacro(
["plan"], 
[], 
function (l_plan, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("plan", l_plan);
var t_20 = "";t_20 += "\n";
var t_21;
t_21 = runtime.memberLookup((l_plan),"pay") * 2;
frame.set("pay", t_21, true);
if(frame.topLevel) {
context.setVariable("pay", t_21);
}
if(frame.topLevel) {
context.addExport("pay", t_21);
}
var t_22;
t_22 = runtime.contextOrFrameLookup(context, frame, "pay") + runtime.memberLookup((l_plan),"add") * 2;
frame.set("paid", t_22, true);
if(frame.topLevel) {
context.setVariable("paid", t_22);
}
if(frame.topLevel) {
context.addExport("paid", t_22);
}
var t_23;
t_23 = runtime.memberLookup((l_plan),"pension") * 2;
frame.set("get", t_23, true);
if(frame.topLevel) {
context.setVariable("get", t_23);
}
if(frame.topLevel) {
context.addExport("get", t_23);
}
var t_24;
t_24 = (runtime.contextOrFrameLookup(context, frame, "get") > runtime.contextOrFrameLookup(context, frame, "paid")?runtime.contextOrFrameLookup(context, frame, "get"):runtime.contextOrFrameLookup(context, frame, "paid"));
frame.set("top", t_24, true);
if(frame.topLevel) {
context.setVariable("top", t_24);
}
if(frame.topLevel) {
context.addExport("top", t_24);
}
t_20 += "<figure class=\"picture\">\n<svg class=\"picture-chart\" viewBox=\"0 0 ";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"years") + 20, env.opts.autoescape);
t_20 += " ";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "top"), env.opts.autoescape);
t_20 += "\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\n";
frame = frame.push();
var t_27 = (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "range"), "range", context, [runtime.memberLookup((l_plan),"years")]));
if(t_27) {t_27 = runtime.fromIterator(t_27);
var t_26 = t_27.length;
for(var t_25=0; t_25 < t_27.length; t_25++) {
var t_28 = t_27[t_25];
frame.set("year", t_28);
frame.set("loop.index", t_25 + 1);
frame.set("loop.index0", t_25);
frame.set("loop.revindex", t_26 - t_25);
frame.set("loop.revindex0", t_26 - t_25 - 1);
frame.set("loop.first", t_25 === 0);
frame.set("loop.last", t_25 === t_26 - 1);
frame.set("loop.length", t_26);
t_20 += "<rect class=\"pay\" x=\"";
t_20 += runtime.suppressValue(t_28, env.opts.autoescape);
t_20 += "\" y=\"";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "top") - runtime.contextOrFrameLookup(context, frame, "pay"), env.opts.autoescape);
t_20 += "\" width=\"0.8\" height=\"";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "pay"), env.opts.autoescape);
t_20 += "\"/><rect class=\"add\" x=\"";
t_20 += runtime.suppressValue(t_28, env.opts.autoescape);
t_20 += "\" y=\"";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "top") - runtime.contextOrFrameLookup(context, frame, "paid"), env.opts.autoescape);
t_20 += "\" width=\"0.8\" height=\"";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "paid") - runtime.contextOrFrameLookup(context, frame, "pay"), env.opts.autoescape);
t_20 += "\"/>\n";
;
}
}
frame = frame.pop();
t_20 += "<path class=\"get\" d=\"M";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"years"), env.opts.autoescape);
t_20 += ".3 ";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "top") - runtime.contextOrFrameLookup(context, frame, "get"), env.opts.autoescape);
t_20 += "H";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"years") + 18, env.opts.autoescape);
t_20 += "L";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"years") + 20, env.opts.autoescape);
t_20 += " ";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "top") - runtime.memberLookup((l_plan),"pension"), env.opts.autoescape);
t_20 += "L";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"years") + 18, env.opts.autoescape);
t_20 += " ";
t_20 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "top"), env.opts.autoescape);
t_20 += "H";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"years"), env.opts.autoescape);
t_20 += ".3z\"/>\n</svg>\n<figcaption>";
if(runtime.memberLookup((l_plan),"title")) {
t_20 += "<strong>";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"title"), env.opts.autoescape);
t_20 += "</strong>";
;
}
t_20 += "<ul class=\"legend\">\n";
if(runtime.memberLookup((l_plan),"pay_text")) {
t_20 += "<li class=\"pay\"><span>";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"pay_text"), env.opts.autoescape);
t_20 += "</span></li>";
;
}
if(runtime.memberLookup((l_plan),"add_text")) {
t_20 += "<li class=\"add\"><span>";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"add_text"), env.opts.autoescape);
t_20 += "</span></li>";
;
}
t_20 += "<li class=\"get\"><span>";
t_20 += runtime.suppressValue(runtime.memberLookup((l_plan),"get_text"), env.opts.autoescape);
t_20 += "</span></li>\n</ul></figcaption>\n</figure>";
;
frame = callerFrame;
return new runtime.SafeString(t_20);
});
context.addExport("picture");
context.setVariable("picture", macro_t_19);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/outbox.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/outbox.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
var macro_t_5 = runtime.makeMacro(
["item"], 
[], 
function (l_item, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("item", l_item);
var t_6 = "";if(runtime.memberLookup((l_item),"kind") == "visit") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Visit"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "household.add") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["New household"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "household.amend") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Household corrected"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "person.add") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["New member"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "person.amend") {
if(runtime.memberLookup((l_item),"act") == "seen") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Confirmed as listed"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"act") == "informed") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Leaflet explained"])), env.opts.autoescape);
;
}
else {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Facts corrected"])), env.opts.autoescape);
;
}
;
}
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "person.leave") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not here any more"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "person.move") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Moved to another household"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "consent") {
if(runtime.memberLookup((l_item),"act") == "enrol" || runtime.memberLookup((l_item),"act") == "renew") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Joins"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"act") == "decline") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Does not join"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"act") == "later") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Decides later"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"act") == "withdraw") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Withdraws"])), env.opts.autoescape);
;
}
else {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Answer to the plan"])), env.opts.autoescape);
;
}
;
}
;
}
;
}
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "choice") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Amount chosen"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "slip.issue") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Slip issued"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((l_item),"kind") == "slip.void") {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Slip made void"])), env.opts.autoescape);
;
}
else {
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Record"])), env.opts.autoescape);
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
}
if(runtime.memberLookup((l_item),"detail")) {
t_6 += " · ";
t_6 += runtime.suppressValue(runtime.memberLookup((l_item),"detail"), env.opts.autoescape);
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_6);
});
context.addExport("what");
context.setVariable("what", macro_t_5);
output += "\n";
var macro_t_7 = runtime.makeMacro(
["code"], 
[], 
function (l_code, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("code", l_code);
var t_8 = "";if(l_code == "offline") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No signal"])), env.opts.autoescape);
;
}
else {
if(l_code == "timeout") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The line is too slow just now"])), env.opts.autoescape);
;
}
else {
if(l_code == "portal") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This network asks for its own sign-in first"])), env.opts.autoescape);
;
}
else {
if(l_code == "garbled") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The answer broke off on the way"])), env.opts.autoescape);
;
}
else {
if(l_code == "signed_out") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The server does not know this phone. Sign in on it again"])), env.opts.autoescape);
;
}
else {
if(l_code == "busy") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The server asks to wait a little"])), env.opts.autoescape);
;
}
else {
if(l_code == "fault") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Something is wrong on the server"])), env.opts.autoescape);
;
}
else {
if(l_code == "storage") {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The phone's memory does not answer. Close the app and open it again"])), env.opts.autoescape);
;
}
else {
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The server did not take it. Tell the county agency"])), env.opts.autoescape);
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.addExport("why");
context.setVariable("why", macro_t_7);
output += "\n";
var macro_t_9 = runtime.makeMacro(
["item"], 
[], 
function (l_item, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("item", l_item);
var t_10 = "";if(runtime.memberLookup((l_item),"href") && !runtime.memberLookup((l_item),"turn")) {
t_10 += "<a class=\"list-row\" href=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_item),"href"), env.opts.autoescape);
t_10 += "\">";
;
}
else {
t_10 += "<div class=\"list-row\">";
;
}
t_10 += "<span class=\"list-text\"><span class=\"list-title\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "what"), "what", context, [l_item])), env.opts.autoescape);
t_10 += "</span><span class=\"list-note\">";
t_10 += runtime.suppressValue(runtime.memberLookup((l_item),"about"), env.opts.autoescape);
t_10 += "</span>\n";
if(runtime.memberLookup((l_item),"reason")) {
t_10 += "<span class=\"list-note\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
t_10 += " ";
t_10 += runtime.suppressValue(runtime.memberLookup((l_item),"reason"), env.opts.autoescape);
t_10 += "</span>";
;
}
if(runtime.memberLookup((l_item),"turn") == "head") {
t_10 += "<span class=\"list-note\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The village head looks at it. You need not do anything."])), env.opts.autoescape);
t_10 += "</span>";
;
}
t_10 += "</span>";
if(runtime.memberLookup((l_item),"href") && runtime.memberLookup((l_item),"turn") == "canvasser") {
t_10 += "<a class=\"button\" href=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_item),"href"), env.opts.autoescape);
t_10 += "\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Put it right"])), env.opts.autoescape);
t_10 += "</a>";
;
}
else {
if(runtime.memberLookup((l_item),"href") && runtime.memberLookup((l_item),"turn")) {
t_10 += "<a class=\"button\" href=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_item),"href"), env.opts.autoescape);
t_10 += "\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Look at the door"])), env.opts.autoescape);
t_10 += "</a>";
;
}
;
}
if(runtime.memberLookup((l_item),"href") && !runtime.memberLookup((l_item),"turn")) {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["right"])), env.opts.autoescape);
t_10 += "</a>";
;
}
else {
t_10 += "</div>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("entry");
context.setVariable("entry", macro_t_9);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/panel.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/panel.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
env.getTemplate("_macros/door.html", false, "_macros/panel.html", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "glyph")) {
var t_8 = t_5.glyph;
} else {
cb(new Error("cannot import 'glyph'")); return;
}
context.setVariable("glyph", t_8);
var macro_t_9 = runtime.makeMacro(
["text"], 
["kind", "title"], 
function (l_text, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "info");frame.set("title", Object.prototype.hasOwnProperty.call(kwargs, "title") ? kwargs["title"] : "");var t_10 = "";t_10 += "<div class=\"notice\" data-kind=\"";
t_10 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "kind"), env.opts.autoescape);
t_10 += "\">";
if(runtime.contextOrFrameLookup(context, frame, "kind") == "good") {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["check"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "info") {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["info"])), env.opts.autoescape);
;
}
else {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
;
}
;
}
t_10 += "<div>";
if(runtime.contextOrFrameLookup(context, frame, "title")) {
t_10 += "<strong>";
t_10 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
t_10 += "</strong> ";
;
}
t_10 += runtime.suppressValue(l_text, env.opts.autoescape);
t_10 += "</div></div>";
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("notice");
context.setVariable("notice", macro_t_9);
output += "\n";
var macro_t_11 = runtime.makeMacro(
["text"], 
["kind"], 
function (l_text, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "");var t_12 = "";t_12 += "<span class=\"badge\" data-kind=\"";
t_12 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "kind"), env.opts.autoescape);
t_12 += "\">";
if(runtime.contextOrFrameLookup(context, frame, "kind") == "good") {
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["check"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "warn") {
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["clock"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "bad") {
t_12 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["cross"])), env.opts.autoescape);
;
}
;
}
;
}
t_12 += runtime.suppressValue(l_text, env.opts.autoescape);
t_12 += "</span>";
;
frame = callerFrame;
return new runtime.SafeString(t_12);
});
context.addExport("badge");
context.setVariable("badge", macro_t_11);
output += "\n";
var macro_t_13 = runtime.makeMacro(
["label", "count"], 
["href", "kind", "state"], 
function (l_label, l_count, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("label", l_label);
frame.set("count", l_count);
frame.set("href", Object.prototype.hasOwnProperty.call(kwargs, "href") ? kwargs["href"] : "");frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "");frame.set("state", Object.prototype.hasOwnProperty.call(kwargs, "state") ? kwargs["state"] : "");var t_14 = "";if(runtime.contextOrFrameLookup(context, frame, "href")) {
t_14 += "<a class=\"stat\" href=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "href"), env.opts.autoescape);
t_14 += "\"";
;
}
else {
t_14 += "<div class=\"stat\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "kind")) {
t_14 += " data-kind=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "kind"), env.opts.autoescape);
t_14 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "state")) {
t_14 += " data-state=\"";
t_14 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "state"), env.opts.autoescape);
t_14 += "\"";
;
}
t_14 += "><span class=\"stat-count\">";
t_14 += runtime.suppressValue(l_count, env.opts.autoescape);
t_14 += "</span> <span class=\"stat-label\">";
t_14 += runtime.suppressValue(l_label, env.opts.autoescape);
t_14 += "</span>";
if(runtime.contextOrFrameLookup(context, frame, "href")) {
t_14 += "</a>";
;
}
else {
t_14 += "</div>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_14);
});
context.addExport("stat");
context.setVariable("stat", macro_t_13);
output += "\n";
var macro_t_15 = runtime.makeMacro(
["label", "done", "total"], 
["text"], 
function (l_label, l_done, l_total, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("label", l_label);
frame.set("done", l_done);
frame.set("total", l_total);
frame.set("text", Object.prototype.hasOwnProperty.call(kwargs, "text") ? kwargs["text"] : "");var t_16 = "";t_16 += "<div class=\"progress\"><div class=\"row row-apart\"><strong>";
t_16 += runtime.suppressValue(l_label, env.opts.autoescape);
t_16 += "</strong><span>";
if(runtime.contextOrFrameLookup(context, frame, "text")) {
t_16 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "text"), env.opts.autoescape);
;
}
else {
t_16 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["%(done)s of %(total)s",runtime.makeKeywordArgs({"done": l_done,"total": l_total})])), env.opts.autoescape);
;
}
t_16 += "</span></div><progress class=\"progress-bar\" value=\"";
t_16 += runtime.suppressValue(l_done, env.opts.autoescape);
t_16 += "\" max=\"";
t_16 += runtime.suppressValue(l_total, env.opts.autoescape);
t_16 += "\" aria-label=\"";
t_16 += runtime.suppressValue(l_label, env.opts.autoescape);
t_16 += "\"></progress></div>";
;
frame = callerFrame;
return new runtime.SafeString(t_16);
});
context.addExport("progress");
context.setVariable("progress", macro_t_15);
output += "\n";
var macro_t_17 = runtime.makeMacro(
["items"], 
[], 
function (l_items, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("items", l_items);
var t_18 = "";t_18 += "<ol class=\"steps\" aria-label=\"";
t_18 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Where you are"])), env.opts.autoescape);
t_18 += "\">\n";
frame = frame.push();
var t_21 = l_items;
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("item", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
t_18 += "<li class=\"step\" data-step=\"";
t_18 += runtime.suppressValue(runtime.memberLookup((t_22),"step"), env.opts.autoescape);
t_18 += "\">";
if(runtime.memberLookup((t_22),"href")) {
t_18 += "<a class=\"step-link\" href=\"";
t_18 += runtime.suppressValue(runtime.memberLookup((t_22),"href"), env.opts.autoescape);
t_18 += "\"";
;
}
else {
t_18 += "<span class=\"step-link\"";
;
}
if(runtime.memberLookup((t_22),"step") == "now") {
t_18 += " aria-current=\"step\"";
;
}
t_18 += ">";
t_18 += runtime.suppressValue(runtime.memberLookup((t_22),"label"), env.opts.autoescape);
if(runtime.memberLookup((t_22),"step") == "done") {
t_18 += "<span class=\"only-read\">";
t_18 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["done"])), env.opts.autoescape);
t_18 += "</span>";
;
}
if(runtime.memberLookup((t_22),"href")) {
t_18 += "</a>";
;
}
else {
t_18 += "</span>";
;
}
t_18 += "</li>\n";
;
}
}
frame = frame.pop();
t_18 += "</ol>";
;
frame = callerFrame;
return new runtime.SafeString(t_18);
});
context.addExport("steps");
context.setVariable("steps", macro_t_17);
output += "\n";
var macro_t_23 = runtime.makeMacro(
["title"], 
["text", "href", "label", "state"], 
function (l_title, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("title", l_title);
frame.set("text", Object.prototype.hasOwnProperty.call(kwargs, "text") ? kwargs["text"] : "");frame.set("href", Object.prototype.hasOwnProperty.call(kwargs, "href") ? kwargs["href"] : "");frame.set("label", Object.prototype.hasOwnProperty.call(kwargs, "label") ? kwargs["label"] : "");frame.set("state", Object.prototype.hasOwnProperty.call(kwargs, "state") ? kwargs["state"] : "not_visited");var t_24 = "";t_24 += "<div class=\"empty\">";
t_24 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "glyph"), "glyph", context, [runtime.contextOrFrameLookup(context, frame, "state")])), env.opts.autoescape);
t_24 += "<h2>";
t_24 += runtime.suppressValue(l_title, env.opts.autoescape);
t_24 += "</h2>";
if(runtime.contextOrFrameLookup(context, frame, "text")) {
t_24 += "<p class=\"empty-text\">";
t_24 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "text"), env.opts.autoescape);
t_24 += "</p>";
;
}
if(runtime.contextOrFrameLookup(context, frame, "href")) {
t_24 += "<a class=\"button\" href=\"";
t_24 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "href"), env.opts.autoescape);
t_24 += "\">";
t_24 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "label"), env.opts.autoescape);
t_24 += "</a>";
;
}
t_24 += "</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_24);
});
context.addExport("empty");
context.setVariable("empty", macro_t_23);
output += "\n";
var macro_t_25 = runtime.makeMacro(
["kind", "word"], 
["reason"], 
function (l_kind, l_word, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("kind", l_kind);
frame.set("word", l_word);
frame.set("reason", Object.prototype.hasOwnProperty.call(kwargs, "reason") ? kwargs["reason"] : "");var t_26 = "";t_26 += "<section class=\"verdict\" data-verdict=\"";
t_26 += runtime.suppressValue(l_kind, env.opts.autoescape);
t_26 += "\" role=\"status\"><svg class=\"verdict-shape\" aria-hidden=\"true\"><use href=\"";
t_26 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["img/icons.svg"])), env.opts.autoescape);
t_26 += "#verdict-";
t_26 += runtime.suppressValue(l_kind, env.opts.autoescape);
t_26 += "\"/></svg><p class=\"verdict-word\">";
t_26 += runtime.suppressValue(l_word, env.opts.autoescape);
t_26 += "</p>";
if(runtime.contextOrFrameLookup(context, frame, "reason")) {
t_26 += "<p class=\"verdict-reason\">";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "reason"), env.opts.autoescape);
t_26 += "</p>";
;
}
t_26 += "</section>";
;
frame = callerFrame;
return new runtime.SafeString(t_26);
});
context.addExport("verdict");
context.setVariable("verdict", macro_t_25);
output += "\n";
var macro_t_27 = runtime.makeMacro(
["items"], 
[], 
function (l_items, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("items", l_items);
var t_28 = "";t_28 += "<dl class=\"facts\">\n";
frame = frame.push();
var t_31 = l_items;
if(t_31) {t_31 = runtime.fromIterator(t_31);
var t_30 = t_31.length;
for(var t_29=0; t_29 < t_31.length; t_29++) {
var t_32 = t_31[t_29];
frame.set("item", t_32);
frame.set("loop.index", t_29 + 1);
frame.set("loop.index0", t_29);
frame.set("loop.revindex", t_30 - t_29);
frame.set("loop.revindex0", t_30 - t_29 - 1);
frame.set("loop.first", t_29 === 0);
frame.set("loop.last", t_29 === t_30 - 1);
frame.set("loop.length", t_30);
t_28 += "<dt>";
t_28 += runtime.suppressValue(runtime.memberLookup((t_32),"label"), env.opts.autoescape);
t_28 += "</dt><dd>";
t_28 += runtime.suppressValue(runtime.memberLookup((t_32),"text"), env.opts.autoescape);
t_28 += "</dd>\n";
;
}
}
frame = frame.pop();
t_28 += "</dl>";
;
frame = callerFrame;
return new runtime.SafeString(t_28);
});
context.addExport("facts");
context.setVariable("facts", macro_t_27);
output += "\n";
var macro_t_33 = runtime.makeMacro(
["text"], 
["kind", "href"], 
function (l_text, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("text", l_text);
frame.set("kind", Object.prototype.hasOwnProperty.call(kwargs, "kind") ? kwargs["kind"] : "");frame.set("href", Object.prototype.hasOwnProperty.call(kwargs, "href") ? kwargs["href"] : "");var t_34 = "";if(runtime.contextOrFrameLookup(context, frame, "href")) {
t_34 += "<a class=\"pill\" href=\"";
t_34 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "href"), env.opts.autoescape);
t_34 += "\" data-kind=\"";
t_34 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "kind"), env.opts.autoescape);
t_34 += "\">";
;
}
else {
t_34 += "<p class=\"pill\" data-kind=\"";
t_34 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "kind"), env.opts.autoescape);
t_34 += "\">";
;
}
if(runtime.contextOrFrameLookup(context, frame, "kind") == "bad") {
t_34 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "kind") == "waiting") {
t_34 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["phone"])), env.opts.autoescape);
;
}
else {
t_34 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["cloud"])), env.opts.autoescape);
;
}
;
}
t_34 += "<span>";
t_34 += runtime.suppressValue(l_text, env.opts.autoescape);
t_34 += "</span>";
if(runtime.contextOrFrameLookup(context, frame, "href")) {
t_34 += "</a>";
;
}
else {
t_34 += "</p>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_34);
});
context.addExport("pill");
context.setVariable("pill", macro_t_33);
output += "\n";
var macro_t_35 = runtime.makeMacro(
["label", "href"], 
[], 
function (l_label, l_href, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("label", l_label);
frame.set("href", l_href);
var t_36 = "";t_36 += "<a class=\"back\" href=\"";
t_36 += runtime.suppressValue(l_href, env.opts.autoescape);
t_36 += "\">";
t_36 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["left"])), env.opts.autoescape);
t_36 += "<span>";
t_36 += runtime.suppressValue(l_label, env.opts.autoescape);
t_36 += "</span></a>";
;
frame = callerFrame;
return new runtime.SafeString(t_36);
});
context.addExport("back");
context.setVariable("back", macro_t_35);
output += "\n";
var macro_t_37 = runtime.makeMacro(
["title"], 
["note", "kicker"], 
function (l_title, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("title", l_title);
frame.set("note", Object.prototype.hasOwnProperty.call(kwargs, "note") ? kwargs["note"] : "");frame.set("kicker", Object.prototype.hasOwnProperty.call(kwargs, "kicker") ? kwargs["kicker"] : "");var t_38 = "";t_38 += "<header class=\"page-head\">";
if(runtime.contextOrFrameLookup(context, frame, "kicker")) {
t_38 += "<p class=\"hush\">";
t_38 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "kicker"), env.opts.autoescape);
t_38 += "</p>";
;
}
t_38 += "<h1>";
t_38 += runtime.suppressValue(l_title, env.opts.autoescape);
t_38 += "</h1>";
if(runtime.contextOrFrameLookup(context, frame, "note")) {
t_38 += "<p class=\"hush\">";
t_38 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "note"), env.opts.autoescape);
t_38 += "</p>";
;
}
t_38 += "</header>";
;
frame = callerFrame;
return new runtime.SafeString(t_38);
});
context.addExport("head");
context.setVariable("head", macro_t_37);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/people.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "_macros/people.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
env.getTemplate("_macros/panel.html", false, "_macros/people.html", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "badge")) {
var t_8 = t_5.badge;
} else {
cb(new Error("cannot import 'badge'")); return;
}
context.setVariable("badge", t_8);
var macro_t_9 = runtime.makeMacro(
["person"], 
[], 
function (l_person, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("person", l_person);
var t_10 = "";if(runtime.memberLookup((l_person),"href")) {
t_10 += "<a class=\"list-row\"";
if(runtime.memberLookup((l_person),"id")) {
t_10 += " id=\"person-";
t_10 += runtime.suppressValue(runtime.memberLookup((l_person),"id"), env.opts.autoescape);
t_10 += "\"";
;
}
t_10 += " href=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((l_person),"href"), env.opts.autoescape);
t_10 += "\">";
;
}
else {
t_10 += "<div class=\"list-row\"";
if(runtime.memberLookup((l_person),"id")) {
t_10 += " id=\"person-";
t_10 += runtime.suppressValue(runtime.memberLookup((l_person),"id"), env.opts.autoescape);
t_10 += "\"";
;
}
t_10 += ">";
;
}
t_10 += "<span class=\"list-text\"><span class=\"list-title\">";
t_10 += runtime.suppressValue(runtime.memberLookup((l_person),"name"), env.opts.autoescape);
t_10 += "</span><span class=\"list-note\">";
t_10 += runtime.suppressValue(runtime.memberLookup((l_person),"about"), env.opts.autoescape);
t_10 += "</span>";
if(runtime.memberLookup((l_person),"note")) {
t_10 += "<span class=\"list-note\">";
t_10 += runtime.suppressValue(runtime.memberLookup((l_person),"note"), env.opts.autoescape);
t_10 += "</span>";
;
}
t_10 += "</span>\n<span class=\"list-end\">";
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "badge"), "badge", context, [runtime.memberLookup((l_person),"state_text"),runtime.memberLookup((l_person),"kind")])), env.opts.autoescape);
t_10 += "</span>\n";
if(runtime.memberLookup((l_person),"href")) {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["right"])), env.opts.autoescape);
t_10 += "</a>";
;
}
else {
t_10 += "</div>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("row");
context.setVariable("row", macro_t_9);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_macros/table.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/panel.html", false, "_macros/table.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "badge")) {
var t_4 = t_1.badge;
} else {
cb(new Error("cannot import 'badge'")); return;
}
context.setVariable("badge", t_4);
env.getTemplate("_macros/door.html", false, "_macros/table.html", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "state")) {
var t_8 = t_5.state;
} else {
cb(new Error("cannot import 'state'")); return;
}
context.setVariable("state", t_8);
var macro_t_9 = runtime.makeMacro(
["caption", "columns", "rows"], 
["empty_text", "stacks"], 
function (l_caption, l_columns, l_rows, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("caption", l_caption);
frame.set("columns", l_columns);
frame.set("rows", l_rows);
frame.set("empty_text", Object.prototype.hasOwnProperty.call(kwargs, "empty_text") ? kwargs["empty_text"] : "");frame.set("stacks", Object.prototype.hasOwnProperty.call(kwargs, "stacks") ? kwargs["stacks"] : true);var t_10 = "";t_10 += "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"";
t_10 += runtime.suppressValue(l_caption, env.opts.autoescape);
t_10 += "\"><table class=\"table";
if(runtime.contextOrFrameLookup(context, frame, "stacks")) {
t_10 += " table-stack";
;
}
t_10 += "\">\n<caption>";
t_10 += runtime.suppressValue(l_caption, env.opts.autoescape);
t_10 += "</caption>\n<thead><tr>\n";
frame = frame.push();
var t_13 = l_columns;
if(t_13) {t_13 = runtime.fromIterator(t_13);
var t_12 = t_13.length;
for(var t_11=0; t_11 < t_13.length; t_11++) {
var t_14 = t_13[t_11];
frame.set("column", t_14);
frame.set("loop.index", t_11 + 1);
frame.set("loop.index0", t_11);
frame.set("loop.revindex", t_12 - t_11);
frame.set("loop.revindex0", t_12 - t_11 - 1);
frame.set("loop.first", t_11 === 0);
frame.set("loop.last", t_11 === t_12 - 1);
frame.set("loop.length", t_12);
t_10 += "<th scope=\"col\"";
if(runtime.memberLookup((t_14),"is_number")) {
t_10 += " class=\"number\"";
;
}
if(runtime.memberLookup((t_14),"sorted")) {
t_10 += " aria-sort=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((t_14),"sorted"), env.opts.autoescape);
t_10 += "\"";
;
}
t_10 += ">";
if(runtime.memberLookup((t_14),"href")) {
t_10 += "<a href=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((t_14),"href"), env.opts.autoescape);
t_10 += "\">";
t_10 += runtime.suppressValue(runtime.memberLookup((t_14),"label"), env.opts.autoescape);
if(runtime.memberLookup((t_14),"sorted") == "ascending") {
t_10 += " ▲";
;
}
else {
if(runtime.memberLookup((t_14),"sorted") == "descending") {
t_10 += " ▼";
;
}
;
}
t_10 += "</a>";
;
}
else {
t_10 += runtime.suppressValue(runtime.memberLookup((t_14),"label"), env.opts.autoescape);
;
}
t_10 += "</th>\n";
;
}
}
frame = frame.pop();
t_10 += "</tr></thead>\n<tbody>\n";
frame = frame.push();
var t_17 = l_rows;
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("row", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
t_10 += "<tr>\n";
frame = frame.push();
var t_21 = t_18;
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("cell", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
t_10 += "<";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"first")) {
t_10 += "th scope=\"row\"";
;
}
else {
t_10 += "td data-label=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_columns),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"index0"))),"label"), env.opts.autoescape);
t_10 += "\"";
;
}
if(runtime.memberLookup((runtime.memberLookup((l_columns),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"index0"))),"is_number")) {
t_10 += " class=\"number\"";
;
}
t_10 += ">";
if(runtime.memberLookup((t_22),"href")) {
t_10 += "<a href=\"";
t_10 += runtime.suppressValue(runtime.memberLookup((t_22),"href"), env.opts.autoescape);
t_10 += "\">";
t_10 += runtime.suppressValue(runtime.memberLookup((t_22),"text"), env.opts.autoescape);
t_10 += "</a>";
;
}
else {
if(runtime.memberLookup((t_22),"state")) {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "state"), "state", context, [runtime.memberLookup((t_22),"state"),runtime.memberLookup((t_22),"text")])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((t_22),"kind")) {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "badge"), "badge", context, [runtime.memberLookup((t_22),"text"),runtime.memberLookup((t_22),"kind")])), env.opts.autoescape);
;
}
else {
t_10 += runtime.suppressValue(runtime.memberLookup((t_22),"text"), env.opts.autoescape);
;
}
;
}
;
}
t_10 += "</";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"first")) {
t_10 += "th";
;
}
else {
t_10 += "td";
;
}
t_10 += ">\n";
;
}
}
frame = frame.pop();
t_10 += "</tr>\n";
;
}
}
if (!t_16) {
t_10 += "<tr><td colspan=\"";
t_10 += runtime.suppressValue(env.getFilter("length").call(context, l_columns), env.opts.autoescape);
t_10 += "\">";
if(runtime.contextOrFrameLookup(context, frame, "empty_text")) {
t_10 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "empty_text"), env.opts.autoescape);
;
}
else {
t_10 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nothing here yet"])), env.opts.autoescape);
;
}
t_10 += "</td></tr>\n";
}
frame = frame.pop();
t_10 += "</tbody>\n</table></div>";
;
frame = callerFrame;
return new runtime.SafeString(t_10);
});
context.addExport("table");
context.setVariable("table", macro_t_9);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"_problem.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/panel.html", false, "_problem.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "notice")) {
var t_4 = t_1.notice;
} else {
cb(new Error("cannot import 'notice'")); return;
}
context.setVariable("notice", t_4);
frame = frame.push();
var t_7 = runtime.contextOrFrameLookup(context, frame, "messages");
if(t_7) {t_7 = runtime.fromIterator(t_7);
var t_6 = t_7.length;
for(var t_5=0; t_5 < t_7.length; t_5++) {
var t_8 = t_7[t_5];
frame.set("message", t_8);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
output += runtime.suppressValue((runtime.callWrap(t_4, "notice", context, [t_8,"bad"])), env.opts.autoescape);
output += "\n";
;
}
}
frame = frame.pop();
if(runtime.contextOrFrameLookup(context, frame, "status") == 401) {
output += "<p><a class=\"button\" href=\"/\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in"])), env.opts.autoescape);
output += "</a></p>\n";
;
}
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"base.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "base.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
env.getTemplate("_macros/panel.html", false, "base.html", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "notice")) {
var t_8 = t_5.notice;
} else {
cb(new Error("cannot import 'notice'")); return;
}
context.setVariable("notice", t_8);
output += "<!doctype html>\n<html lang=\"";
output += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "locale") == "en"?"en":"zh-Hans"), env.opts.autoescape);
output += "\"";
if(runtime.contextOrFrameLookup(context, frame, "theme")) {
output += " data-theme=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "theme"), env.opts.autoescape);
output += "\"";
;
}
output += ">\n<head>\n<meta charset=\"utf-8\">\n<title>";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
output += " · ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Bulou"])), env.opts.autoescape);
output += "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n<meta name=\"theme-color\" content=\"#1d3440\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<meta name=\"htmx-config\" content='{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true,\"timeout\":20000,\"responseHandling\":[{\"code\":\"204\",\"swap\":false},{\"code\":\"[23]..\",\"swap\":true},{\"code\":\"422\",\"swap\":true},{\"code\":\"40[01345]|409|413|429\",\"swap\":true,\"target\":\"#notices\",\"swapOverride\":\"innerHTML\"},{\"code\":\"[45]..\",\"swap\":false,\"error\":true}]}'>\n<link rel=\"icon\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["img/favicon.svg"])), env.opts.autoescape);
output += "\" type=\"image/svg+xml\">\n<link rel=\"icon\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["img/favicon-32.png"])), env.opts.autoescape);
output += "\" sizes=\"32x32\" type=\"image/png\">\n<link rel=\"apple-touch-icon\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["img/apple-touch-icon.png"])), env.opts.autoescape);
output += "\">\n<link rel=\"manifest\" href=\"/manifest.webmanifest\">\n<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/tokens.css"])), env.opts.autoescape);
output += "\">\n<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/base.css"])), env.opts.autoescape);
output += "\">\n<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/layout.css"])), env.opts.autoescape);
output += "\">\n<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/controls.css"])), env.opts.autoescape);
output += "\">\n<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/door.css"])), env.opts.autoescape);
output += "\">\n<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/components.css"])), env.opts.autoescape);
output += "\">\n<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/print.css"])), env.opts.autoescape);
output += "\" media=\"print\">\n<script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["vendor/htmx-2.0.11.min.js"])), env.opts.autoescape);
output += "\" defer></script>\n<script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["js/shell.js"])), env.opts.autoescape);
output += "\" type=\"module\"></script>\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("head"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
output += "</head>\n<body class=\"shell ";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "nav")) > 1) {
output += "shell-nav ";
;
}
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
output += "\">\n<a class=\"skip button\" href=\"#main\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Skip to the content"])), env.opts.autoescape);
output += "</a>\n<header class=\"head\">\n<a class=\"brand\" href=\"/\"";
if(!runtime.contextOrFrameLookup(context, frame, "place")) {
output += " aria-label=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Bulou"])), env.opts.autoescape);
output += "\"";
;
}
output += ">\n<svg class=\"brand-mark\" aria-hidden=\"true\"><use href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["img/icons.svg"])), env.opts.autoescape);
output += "#mark\"/></svg>\n<span class=\"brand-text\"><svg class=\"brand-word\" role=\"img\" aria-label=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Bulou"])), env.opts.autoescape);
output += "\"><use href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["img/icons.svg"])), env.opts.autoescape);
output += "#word\"/></svg>\n";
if(runtime.contextOrFrameLookup(context, frame, "place")) {
output += "<span class=\"brand-place\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "place"), env.opts.autoescape);
output += "</span>";
;
}
output += "</span>\n</a>\n<button type=\"button\" class=\"tool js-only\" data-theme-toggle=\"sun\" aria-pressed=\"false\">";
output += runtime.suppressValue((runtime.callWrap(t_4, "icon", context, ["sun"])), env.opts.autoescape);
output += "<span class=\"only-read\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sunlight mode"])), env.opts.autoescape);
output += "</span></button>\n";
if(runtime.contextOrFrameLookup(context, frame, "locale") == "en") {
output += "<a class=\"tool\" href=\"?lang=zh_Hans\" hreflang=\"zh-Hans\" lang=\"zh-Hans\">中文</a>";
;
}
else {
output += "<a class=\"tool\" href=\"?lang=en\" hreflang=\"en\" lang=\"en\">English</a>";
;
}
output += "<details class=\"menu\">\n<summary class=\"tool\">";
output += runtime.suppressValue((runtime.callWrap(t_4, "icon", context, ["menu"])), env.opts.autoescape);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "user")),"is_authenticated")) {
output += "<span class=\"tool-text\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "user")),"name"), env.opts.autoescape);
output += "</span>";
;
}
output += "<span class=\"only-read\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Menu"])), env.opts.autoescape);
output += "</span></summary>\n<div class=\"menu-sheet stack\">\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "user")),"is_authenticated")) {
output += "<p><strong>";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "user")),"name"), env.opts.autoescape);
output += "</strong>";
if(runtime.contextOrFrameLookup(context, frame, "place")) {
output += "<br><span class=\"hush\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "place"), env.opts.autoescape);
output += "</span>";
;
}
output += "</p>";
;
}
output += "<fieldset class=\"field js-only\"><legend class=\"field-label\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Display"])), env.opts.autoescape);
output += "</legend><div class=\"pair\">\n<button type=\"button\" class=\"button\" data-theme-choice=\"\" aria-pressed=\"true\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["As the phone"])), env.opts.autoescape);
output += "</button>\n<button type=\"button\" class=\"button\" data-theme-choice=\"light\" aria-pressed=\"false\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Light"])), env.opts.autoescape);
output += "</button>\n<button type=\"button\" class=\"button\" data-theme-choice=\"dark\" aria-pressed=\"false\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Dark"])), env.opts.autoescape);
output += "</button>\n<button type=\"button\" class=\"button\" data-theme-choice=\"sun\" aria-pressed=\"false\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sunlight"])), env.opts.autoescape);
output += "</button>\n</div></fieldset>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "user")),"is_authenticated")) {
output += "<a class=\"button button-wide\" href=\"/password\">";
output += runtime.suppressValue((runtime.callWrap(t_4, "icon", context, ["lock"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["My password"])), env.opts.autoescape);
output += "</span></a>\n<form method=\"post\" action=\"/sign-out\"><input type=\"hidden\" name=\"csrf_token\" value=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "csrf_token"), "csrf_token", context, [])), env.opts.autoescape);
output += "\"><button type=\"submit\" class=\"button button-wide\">";
output += runtime.suppressValue((runtime.callWrap(t_4, "icon", context, ["out"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign out"])), env.opts.autoescape);
output += "</span></button></form>";
;
}
else {
output += "<a class=\"button button-wide\" href=\"/\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in"])), env.opts.autoescape);
output += "</a>";
;
}
output += "</div>\n</details>\n</header>\n<div class=\"status-bar\" id=\"status\">";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("status"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
output += "</div>\n<div class=\"frame\">\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("nav"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
output += "<div class=\"body\">\n<main class=\"main\" id=\"main\" tabindex=\"-1\">\n<div class=\"notices\" id=\"notices\" role=\"status\" aria-live=\"polite\" data-offline=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No connection. Nothing is lost; please try again when there is signal."])), env.opts.autoescape);
output += "\" data-fault=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["That did not work on our side. What you typed is still here; please try again."])), env.opts.autoescape);
output += "\">";
frame = frame.push();
var t_21 = runtime.contextOrFrameLookup(context, frame, "notices");
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("note", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
output += runtime.suppressValue((runtime.callWrap(t_8, "notice", context, [runtime.memberLookup((t_22),"text"),runtime.memberLookup((t_22),"kind")])), env.opts.autoescape);
;
}
}
frame = frame.pop();
output += "</div>\n";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_24,t_23) {
if(t_24) { cb(t_24); return; }
output += t_23;
output += "</main>\n<footer class=\"foot\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The village misses no group, the group no household, the household no person."])), env.opts.autoescape);
output += "</footer>\n<div class=\"action-bar\">";
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_26,t_25) {
if(t_26) { cb(t_26); return; }
output += t_25;
output += "</div>\n</div>\n</div>\n</body>\n</html>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 11;
var colno = 10;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nobody missed"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_head(env, context, frame, runtime, cb) {
var lineno = 29;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 31;
var colno = 66;
var output = "";
try {
var frame = frame.push(true);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_status(env, context, frame, runtime, cb) {
var lineno = 56;
var colno = 39;
var output = "";
try {
var frame = frame.push(true);
if(runtime.contextOrFrameLookup(context, frame, "pill")) {
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("sync/_status.html", false, "base.html", false, function(t_28,t_27) {
if(t_28) { cb(t_28); return; }
callback(null,t_27);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_30,t_29) {
if(t_30) { cb(t_30); return; }
callback(null,t_29);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
});
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_nav(env, context, frame, runtime, cb) {
var lineno = 58;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "nav")) > 1) {
output += "<nav class=\"nav\" aria-label=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Main pages"])), env.opts.autoescape);
output += "\"><ul class=\"nav-list\">\n";
frame = frame.push();
var t_33 = runtime.contextOrFrameLookup(context, frame, "nav");
if(t_33) {t_33 = runtime.fromIterator(t_33);
var t_32 = t_33.length;
for(var t_31=0; t_31 < t_33.length; t_31++) {
var t_34 = t_33[t_31];
frame.set("item", t_34);
frame.set("loop.index", t_31 + 1);
frame.set("loop.index0", t_31);
frame.set("loop.revindex", t_32 - t_31);
frame.set("loop.revindex0", t_32 - t_31 - 1);
frame.set("loop.first", t_31 === 0);
frame.set("loop.last", t_31 === t_32 - 1);
frame.set("loop.length", t_32);
output += "<li><a class=\"nav-link\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_34),"href"), env.opts.autoescape);
output += "\"";
if(runtime.memberLookup((t_34),"is_current")) {
output += " aria-current=\"page\"";
;
}
output += ">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, [runtime.memberLookup((t_34),"icon")])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue(runtime.memberLookup((t_34),"label"), env.opts.autoescape);
output += "</span></a></li>\n";
;
}
}
frame = frame.pop();
output += "</ul></nav>";
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 66;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 69;
var colno = 27;
var output = "";
try {
var frame = frame.push(true);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_head: b_head,
b_look: b_look,
b_status: b_status,
b_nav: b_nav,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"problem.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "problem.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/button.html", false, "problem.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "link")) {
var t_7 = t_4.link;
} else {
cb(new Error("cannot import 'link'")); return;
}
context.setVariable("link", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "button")) {
var t_8 = t_4.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_8);
env.getTemplate("_macros/field.html", false, "problem.html", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "hidden_token")) {
var t_12 = t_9.hidden_token;
} else {
cb(new Error("cannot import 'hidden_token'")); return;
}
context.setVariable("hidden_token", t_12);
var t_13;
t_13 = (function() {
var output = "";
if(runtime.contextOrFrameLookup(context, frame, "status") == 401) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in first"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 404) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["There is no such door"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 403) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This door is not yours to open"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 409) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Somebody else changed it first"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 413) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["That is too large"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 429) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Too many attempts"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 503) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["One moment, please"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") >= 500) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Something went wrong on our side"])), env.opts.autoescape);
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "code") == "form_expired") {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Please send it once more"])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This could not be done"])), env.opts.autoescape);
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
}
;
return output;
})()
;
frame.set("heading", t_13, true);
if(frame.topLevel) {
context.setVariable("heading", t_13);
}
if(frame.topLevel) {
context.addExport("heading", t_13);
}
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 8;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "heading"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 9;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<div class=\"empty\">\n<i class=\"door\" data-state=\"";
if(runtime.contextOrFrameLookup(context, frame, "status") == 404) {
output += "not_visited";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 403) {
output += "refused";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") == 401 || runtime.contextOrFrameLookup(context, frame, "status") == 503) {
output += "come_back";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "status") >= 500 || runtime.contextOrFrameLookup(context, frame, "code") == "form_expired") {
output += "part";
;
}
else {
output += "closed";
;
}
;
}
;
}
;
}
output += "\" aria-hidden=\"true\"></i>\n<h1>";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "heading"), env.opts.autoescape);
output += "</h1>\n";
frame = frame.push();
var t_20 = runtime.contextOrFrameLookup(context, frame, "messages");
if(t_20) {t_20 = runtime.fromIterator(t_20);
var t_19 = t_20.length;
for(var t_18=0; t_18 < t_20.length; t_18++) {
var t_21 = t_20[t_18];
frame.set("message", t_21);
frame.set("loop.index", t_18 + 1);
frame.set("loop.index0", t_18);
frame.set("loop.revindex", t_19 - t_18);
frame.set("loop.revindex0", t_19 - t_18 - 1);
frame.set("loop.first", t_18 === 0);
frame.set("loop.last", t_18 === t_19 - 1);
frame.set("loop.length", t_19);
output += "<p class=\"empty-text\">";
output += runtime.suppressValue(t_21, env.opts.autoescape);
output += "</p>\n";
;
}
}
frame = frame.pop();
if(!env.getTest("null").call(context, runtime.contextOrFrameLookup(context, frame, "kept")) === true) {
output += "<p class=\"empty-text\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["What you typed is kept on this page."])), env.opts.autoescape);
if(runtime.contextOrFrameLookup(context, frame, "status") == 401) {
output += " ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in opens beside it; come back here afterwards."])), env.opts.autoescape);
;
}
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "status") == 401) {
output += "<a class=\"button button-main\" href=\"/\" target=\"_blank\" rel=\"noopener\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in"])), env.opts.autoescape);
output += "</a>";
;
}
output += "<form method=\"post\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "hidden_token"), "hidden_token", context, [])), env.opts.autoescape);
output += "\n";
frame = frame.push();
var t_24 = runtime.contextOrFrameLookup(context, frame, "kept");
if(t_24) {t_24 = runtime.fromIterator(t_24);
var t_22;
if(runtime.isArray(t_24)) {
var t_23 = t_24.length;
for(t_22=0; t_22 < t_24.length; t_22++) {
var t_25 = t_24[t_22][0];
frame.set("[object Object]", t_24[t_22][0]);
var t_26 = t_24[t_22][1];
frame.set("[object Object]", t_24[t_22][1]);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
output += "<textarea name=\"";
output += runtime.suppressValue(t_25, env.opts.autoescape);
output += "\" hidden>\n";
output += runtime.suppressValue(t_26, env.opts.autoescape);
output += "</textarea>\n";
;
}
} else {
t_22 = -1;
var t_23 = runtime.keys(t_24).length;
for(var t_27 in t_24) {
t_22++;
var t_28 = t_24[t_27];
frame.set("name", t_27);
frame.set("value", t_28);
frame.set("loop.index", t_22 + 1);
frame.set("loop.index0", t_22);
frame.set("loop.revindex", t_23 - t_22);
frame.set("loop.revindex0", t_23 - t_22 - 1);
frame.set("loop.first", t_22 === 0);
frame.set("loop.last", t_22 === t_23 - 1);
frame.set("loop.length", t_23);
output += "<textarea name=\"";
output += runtime.suppressValue(t_27, env.opts.autoescape);
output += "\" hidden>\n";
output += runtime.suppressValue(t_28, env.opts.autoescape);
output += "</textarea>\n";
;
}
}
}
frame = frame.pop();
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Send it again"])),(runtime.contextOrFrameLookup(context, frame, "status") == 401?"":"main"),"undo"])), env.opts.autoescape);
output += "\n</form>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "link"), "link", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To the start page"])),"/","quiet"])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "code") == "form_expired") {
output += "<p class=\"empty-text\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Go back, load the page again and send it once more. If this comes again, let this site keep cookies."])), env.opts.autoescape);
output += "</p>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "link"), "link", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To the start page"])),"/","main"])), env.opts.autoescape);
output += "\n";
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "link"), "link", context, [(runtime.contextOrFrameLookup(context, frame, "status") == 401?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in"])):(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To the start page"]))),"/","main"])), env.opts.autoescape);
output += "\n";
;
}
;
}
output += "<p class=\"small hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Code %(code)s",runtime.makeKeywordArgs({"code": runtime.contextOrFrameLookup(context, frame, "code")})])), env.opts.autoescape);
output += "</p>\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_main: b_main,
root: root
};

})(),
"round/_arrears.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("_macros/panel.html", false, "round/_arrears.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("panel", t_1);
env.getTemplate("_macros/field.html", false, "round/_arrears.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("field", t_4);
env.getTemplate("_macros/money.html", false, "round/_arrears.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("money", t_7);
output += "<div class=\"stack page-narrow\" id=\"arrears\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"head"), "panel[\"head\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Pay an earlier year"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "person")),"about"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "person")),"name")])), env.opts.autoescape);
output += "\n";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "years"))) {
output += "<form class=\"stack\" id=\"arrears-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "action"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "\n<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"errors"), "field[\"errors\"]", context, [runtime.contextOrFrameLookup(context, frame, "messages")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "no_slips")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone can issue no more slips until it has been in touch with the server. Everything else can still be recorded."])),"warn"])), env.opts.autoescape);
;
}
if(!runtime.contextOrFrameLookup(context, frame, "is_subsidised")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Years paid afterwards get no subsidy and no bonus here."])),"warn"])), env.opts.autoescape);
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"choices"), "field[\"choices\"]", context, ["year",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Which year?"])),runtime.contextOrFrameLookup(context, frame, "years"),runtime.contextOrFrameLookup(context, frame, "year"),runtime.makeKeywordArgs({"two": true})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_7),"tiers"), "money[\"tiers\"]", context, ["tier",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["How much for that year?"])),runtime.contextOrFrameLookup(context, frame, "tiers"),runtime.contextOrFrameLookup(context, frame, "tier")])), env.opts.autoescape);
output += "\n</form>\n";
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"empty"), "panel[\"empty\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["There is no earlier year to pay"])),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Either the years ahead are enough, or every year has its slip, or there is no consent yet."]))])), env.opts.autoescape);
output += "\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"round/_enrol.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("_macros/panel.html", false, "round/_enrol.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("panel", t_1);
env.getTemplate("_macros/field.html", false, "round/_enrol.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("field", t_4);
env.getTemplate("_macros/money.html", false, "round/_enrol.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("money", t_7);
env.getTemplate("_macros/consent.html", false, "round/_enrol.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("consenting", t_10);
env.getTemplate("_macros/button.html", false, "round/_enrol.html", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
context.setVariable("button", t_13);
output += "<div class=\"stack page-narrow\" id=\"enrol\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"head"), "panel[\"head\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "person")),"name"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "person")),"about")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "verdict")),"text"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "verdict")),"kind"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "verdict")),"title")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "mode") == "agreed") {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [runtime.contextOrFrameLookup(context, frame, "said"),"good"])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "is_paid_for")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The government pays the whole contribution. There is no slip, and nothing to pay."])),"info"])), env.opts.autoescape);
;
}
output += "<p class=\"row\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_13),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Takes the consent back"])),runtime.contextOrFrameLookup(context, frame, "withdraw_href"),"quiet","undo"])), env.opts.autoescape);
if(runtime.contextOrFrameLookup(context, frame, "earlier_href")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_13),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Pay an earlier year"])),runtime.contextOrFrameLookup(context, frame, "earlier_href"),"quiet","calendar"])), env.opts.autoescape);
;
}
output += "</p>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "mode") == "offer" || runtime.contextOrFrameLookup(context, frame, "mode") == "withdraw") {
output += "<form class=\"stack\" id=\"enrol-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "action"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "\n";
frame = frame.push();
var t_18 = runtime.contextOrFrameLookup(context, frame, "hidden");
if(t_18) {t_18 = runtime.fromIterator(t_18);
var t_17 = t_18.length;
for(var t_16=0; t_16 < t_18.length; t_16++) {
var t_19 = t_18[t_16];
frame.set("item", t_19);
frame.set("loop.index", t_16 + 1);
frame.set("loop.index0", t_16);
frame.set("loop.revindex", t_17 - t_16);
frame.set("loop.revindex0", t_17 - t_16 - 1);
frame.set("loop.first", t_16 === 0);
frame.set("loop.last", t_16 === t_17 - 1);
frame.set("loop.length", t_17);
output += "<input type=\"hidden\" name=\"";
output += runtime.suppressValue(runtime.memberLookup((t_19),"name"), env.opts.autoescape);
output += "\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_19),"value"), env.opts.autoescape);
output += "\">\n";
;
}
}
frame = frame.pop();
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"errors"), "field[\"errors\"]", context, [runtime.contextOrFrameLookup(context, frame, "messages")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "mode") == "offer") {
if(runtime.contextOrFrameLookup(context, frame, "no_slips")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone can issue no more slips until it has been in touch with the server. Everything else can still be recorded."])),"warn"])), env.opts.autoescape);
;
}
if(runtime.contextOrFrameLookup(context, frame, "replaces")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The slip %(reference)s becomes void as soon as the new one is issued.",runtime.makeKeywordArgs({"reference": runtime.contextOrFrameLookup(context, frame, "replaces")})])),"warn"])), env.opts.autoescape);
;
}
output += "<div hx-get=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "estimate_href"), env.opts.autoescape);
output += "\" hx-trigger=\"change\" hx-include=\"this\" hx-target=\"#enrol-offer\" hx-swap=\"outerHTML\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_7),"tiers"), "money[\"tiers\"]", context, ["tier",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["How much a year?"])),runtime.contextOrFrameLookup(context, frame, "tiers"),runtime.contextOrFrameLookup(context, frame, "tier"),"",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "faults")),"tier")])), env.opts.autoescape);
output += "</div>\n<div class=\"no-js\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_13),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Work it out again"])),"wide","sync","act","recalculate"])), env.opts.autoescape);
output += "</div>\n";
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("round/_enrol_offer.html", false, "round/_enrol.html", false, function(t_21,t_20) {
if(t_21) { cb(t_21); return; }
callback(null,t_20);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_23,t_22) {
if(t_23) { cb(t_23); return; }
callback(null,t_22);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
});
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"text"), "consenting[\"text\"]", context, [runtime.contextOrFrameLookup(context, frame, "consent")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"tick"), "field[\"tick\"]", context, ["is_read_aloud",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["I have read it aloud"])),"1",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "typed")),"is_read_aloud") == "1"])), env.opts.autoescape);
output += "\n";
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("round/_enrol_giver.html", false, "round/_enrol.html", false, function(t_25,t_24) {
if(t_25) { cb(t_25); return; }
callback(null,t_24);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_27,t_26) {
if(t_27) { cb(t_27); return; }
callback(null,t_26);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"sign"), "consenting[\"sign\"]", context, ["method",runtime.contextOrFrameLookup(context, frame, "ways"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "typed")),"method"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "faults")),"method"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "typed")),"signature_path")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "mode") == "offer") {
output += "<div class=\"stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["What the other two answers say"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"facts"), "panel[\"facts\"]", context, [runtime.contextOrFrameLookup(context, frame, "others")])), env.opts.autoescape);
output += "\n<p class=\"small hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["For these two it is enough that you heard the answer."])), env.opts.autoescape);
output += "</p></div>\n";
;
}
output += "</form>\n";
});
}
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"round/_enrol_giver.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("_macros/field.html", false, "round/_enrol_giver.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("field_of_giver", t_1);
output += "<fieldset class=\"field\" id=\"f-given_by\">\n<legend class=\"field-label\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Who answers?"])), env.opts.autoescape);
output += "</legend>\n";
if(runtime.contextOrFrameLookup(context, frame, "giver_hint")) {
output += "<p class=\"field-hint\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "giver_hint"), env.opts.autoescape);
output += "</p>";
;
}
output += "<div class=\"stack-tight\">\n";
frame = frame.push();
var t_6 = runtime.contextOrFrameLookup(context, frame, "givers");
if(t_6) {t_6 = runtime.fromIterator(t_6);
var t_5 = t_6.length;
for(var t_4=0; t_4 < t_6.length; t_4++) {
var t_7 = t_6[t_4];
frame.set("giver", t_7);
frame.set("loop.index", t_4 + 1);
frame.set("loop.index0", t_4);
frame.set("loop.revindex", t_5 - t_4);
frame.set("loop.revindex0", t_5 - t_4 - 1);
frame.set("loop.first", t_4 === 0);
frame.set("loop.last", t_4 === t_5 - 1);
frame.set("loop.length", t_5);
output += "<div class=\"way\">\n<input class=\"choice-input way-input\" type=\"radio\" name=\"given_by\" id=\"f-given_by-";
output += runtime.suppressValue(runtime.memberLookup((t_7),"value"), env.opts.autoescape);
output += "\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_7),"value"), env.opts.autoescape);
output += "\"";
if(runtime.memberLookup((t_7),"value") == runtime.contextOrFrameLookup(context, frame, "given_by")) {
output += " checked";
;
}
output += ">\n<label class=\"choice-box\" for=\"f-given_by-";
output += runtime.suppressValue(runtime.memberLookup((t_7),"value"), env.opts.autoescape);
output += "\"><span class=\"choice-label\">";
output += runtime.suppressValue(runtime.memberLookup((t_7),"label"), env.opts.autoescape);
output += "</span></label>\n";
if(runtime.memberLookup((t_7),"field")) {
output += "<div class=\"choice-more\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"input"), "field_of_giver[\"input\"]", context, [runtime.memberLookup((t_7),"field"),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Relation to the person"])),runtime.memberLookup((t_7),"text"),runtime.makeKeywordArgs({"error": runtime.memberLookup((t_7),"error")})])), env.opts.autoescape);
output += "</div>";
;
}
output += "</div>\n";
;
}
}
frame = frame.pop();
output += "</div>\n</fieldset>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"round/_enrol_offer.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("_macros/panel.html", false, "round/_enrol_offer.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("panel_of_offer", t_1);
env.getTemplate("_macros/money.html", false, "round/_enrol_offer.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("money_of_offer", t_4);
output += "<div class=\"card\" id=\"enrol-offer\" aria-live=\"polite\">\n<div class=\"row row-apart\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To pay this year"])), env.opts.autoescape);
output += "</h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"money"), "money_of_offer[\"money\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "offer")),"pays")])), env.opts.autoescape);
output += "</div>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "offer")),"is_paid_for")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel_of_offer[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The government pays the whole contribution. There is no slip, and nothing to pay."])),"info"])), env.opts.autoescape);
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"picture"), "money_of_offer[\"picture\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "offer")),"picture")])), env.opts.autoescape);
output += "\n<details><summary>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["In numbers"])), env.opts.autoescape);
output += "</summary>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"facts"), "panel_of_offer[\"facts\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "offer")),"facts")])), env.opts.autoescape);
output += "</details>\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"round/_list.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/door.html", false, "round/_list.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("door", t_1);
env.getTemplate("_macros/panel.html", false, "round/_list.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel_of_list", t_4);
env.getTemplate("_macros/icon.html", false, "round/_list.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
if(Object.prototype.hasOwnProperty.call(t_7, "icon")) {
var t_10 = t_7.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_10);
output += "<div class=\"stack\" id=\"doors\">\n<nav class=\"filters\" aria-label=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Show"])), env.opts.autoescape);
output += "\">\n";
frame = frame.push();
var t_13 = runtime.contextOrFrameLookup(context, frame, "filters");
if(t_13) {t_13 = runtime.fromIterator(t_13);
var t_12 = t_13.length;
for(var t_11=0; t_11 < t_13.length; t_11++) {
var t_14 = t_13[t_11];
frame.set("item", t_14);
frame.set("loop.index", t_11 + 1);
frame.set("loop.index0", t_11);
frame.set("loop.revindex", t_12 - t_11);
frame.set("loop.revindex0", t_12 - t_11 - 1);
frame.set("loop.first", t_11 === 0);
frame.set("loop.last", t_11 === t_12 - 1);
frame.set("loop.length", t_12);
output += "<a class=\"filter\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_14),"href"), env.opts.autoescape);
output += "\"";
if(runtime.memberLookup((t_14),"is_current")) {
output += " aria-current=\"true\"";
;
}
output += ">";
output += runtime.suppressValue(runtime.memberLookup((t_14),"label"), env.opts.autoescape);
output += " <span>";
output += runtime.suppressValue(runtime.memberLookup((t_14),"count"), env.opts.autoescape);
output += "</span></a>\n";
;
}
}
frame = frame.pop();
output += "</nav>\n<p role=\"status\"";
if(runtime.contextOrFrameLookup(context, frame, "query")) {
;
}
else {
output += " class=\"only-read\"";
;
}
output += ">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "found_text"), env.opts.autoescape);
output += "</p>\n";
frame = frame.push();
var t_17 = runtime.contextOrFrameLookup(context, frame, "sections");
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("section", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
if(runtime.contextOrFrameLookup(context, frame, "is_split")) {
output += "<h2>";
output += runtime.suppressValue(runtime.memberLookup((t_18),"title"), env.opts.autoescape);
output += "</h2>";
;
}
if(runtime.contextOrFrameLookup(context, frame, "is_grid")) {
output += "<ul class=\"tiles\">\n";
frame = frame.push();
var t_21 = runtime.memberLookup((t_18),"doors");
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("item", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"tile"), "door[\"tile\"]", context, [t_22])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n";
;
}
else {
output += "<ul class=\"list\">\n";
frame = frame.push();
var t_25 = runtime.memberLookup((t_18),"doors");
if(t_25) {t_25 = runtime.fromIterator(t_25);
var t_24 = t_25.length;
for(var t_23=0; t_23 < t_25.length; t_23++) {
var t_26 = t_25[t_23];
frame.set("item", t_26);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"row"), "door[\"row\"]", context, [t_26])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n";
;
}
;
}
}
frame = frame.pop();
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "sections")) == 0) {
output += "<div class=\"card\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"empty"), "panel_of_list[\"empty\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "empty")),"title"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "empty")),"text"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "empty")),"href"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "empty")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "empty")),"state")])), env.opts.autoescape);
output += "</div>\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"round/_papers.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("_macros/panel.html", false, "round/_papers.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("panel", t_1);
env.getTemplate("_macros/money.html", false, "round/_papers.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("money", t_4);
env.getTemplate("_macros/icon.html", false, "round/_papers.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
if(Object.prototype.hasOwnProperty.call(t_7, "icon")) {
var t_10 = t_7.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_10);
output += "<div class=\"stack page-narrow\" id=\"papers\">\n<div class=\"stack slip-tools\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"head"), "panel[\"head\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Slips to print"]))])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The server draws the PDF, and it is out of reach or does not know these slips yet. Print this page instead, or save it as a PDF when printing; the slips are just as good."])),"info"])), env.opts.autoescape);
output += "\n<p class=\"row\"><button type=\"button\" class=\"button js-only\" data-print>";
output += runtime.suppressValue((runtime.callWrap(t_10, "icon", context, ["print"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Print"])), env.opts.autoescape);
output += "</span></button></p>\n</div>\n";
frame = frame.push();
var t_13 = runtime.contextOrFrameLookup(context, frame, "papers");
if(t_13) {t_13 = runtime.fromIterator(t_13);
var t_12 = t_13.length;
for(var t_11=0; t_11 < t_13.length; t_11++) {
var t_14 = t_13[t_11];
frame.set("paper", t_14);
frame.set("loop.index", t_11 + 1);
frame.set("loop.index0", t_11);
frame.set("loop.revindex", t_12 - t_11);
frame.set("loop.revindex0", t_12 - t_11 - 1);
frame.set("loop.first", t_11 === 0);
frame.set("loop.last", t_11 === t_12 - 1);
frame.set("loop.length", t_12);
output += "<section class=\"card slip\" lang=\"zh-Hans\">\n<p>";
output += runtime.suppressValue(runtime.memberLookup((t_14),"place"), env.opts.autoescape);
output += "</p>\n<h2>";
output += runtime.suppressValue(runtime.memberLookup((t_14),"title"), env.opts.autoescape);
output += "</h2>\n<p class=\"small hush\" lang=\"en\">";
output += runtime.suppressValue(runtime.memberLookup((t_14),"second_line"), env.opts.autoescape);
output += "</p>\n<div class=\"slip-code\">";
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.memberLookup((t_14),"qr")), env.opts.autoescape);
output += "</div>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"reference"), "money[\"reference\"]", context, [runtime.memberLookup((t_14),"reference")])), env.opts.autoescape);
output += "</p>\n<p class=\"slip-name\">";
output += runtime.suppressValue(runtime.memberLookup((t_14),"name"), env.opts.autoescape);
output += "</p>\n<p>";
output += runtime.suppressValue(runtime.memberLookup((t_14),"terms"), env.opts.autoescape);
output += "</p>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"money"), "money[\"money\"]", context, [runtime.memberLookup((t_14),"amount"),true,runtime.memberLookup((t_14),"amount_capitals")])), env.opts.autoescape);
output += "</p>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [runtime.memberLookup((t_14),"no_cash"),"warn"])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"facts"), "panel[\"facts\"]", context, [runtime.memberLookup((t_14),"facts")])), env.opts.autoescape);
output += "\n<ul class=\"small\">\n";
frame = frame.push();
var t_17 = runtime.memberLookup((t_14),"lines");
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("line", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
output += "<li>";
output += runtime.suppressValue(t_18, env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n</section>\n";
;
}
}
frame = frame.pop();
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"round/_slip.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("_macros/panel.html", false, "round/_slip.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("panel", t_1);
env.getTemplate("_macros/field.html", false, "round/_slip.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("field", t_4);
env.getTemplate("_macros/money.html", false, "round/_slip.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("money", t_7);
env.getTemplate("_macros/button.html", false, "round/_slip.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("button", t_10);
env.getTemplate("_macros/icon.html", false, "round/_slip.html", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "icon")) {
var t_16 = t_13.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_16);
output += "<div class=\"stack page-narrow\" id=\"slip\">\n<div class=\"slip-tools\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "</div>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "title")])), env.opts.autoescape);
output += "\n<section class=\"card slip\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"badge"), "panel[\"badge\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "said")),"text"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "said")),"kind")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "state") == "due") {
output += "<div class=\"slip-code\">";
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "qr")), env.opts.autoescape);
output += "</div>";
;
}
output += "<p data-share-line>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_7),"reference"), "money[\"reference\"]", context, [runtime.contextOrFrameLookup(context, frame, "reference")])), env.opts.autoescape);
output += "</p>\n<p class=\"slip-name\" data-share-line>";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "name"), env.opts.autoescape);
output += "</p>\n<p data-share-line>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_7),"money"), "money[\"money\"]", context, [runtime.contextOrFrameLookup(context, frame, "amount"),true,runtime.contextOrFrameLookup(context, frame, "capitals")])), env.opts.autoescape);
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "state") == "due") {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"notice"), "panel[\"notice\"]", context, [runtime.contextOrFrameLookup(context, frame, "no_cash"),"warn"])), env.opts.autoescape);
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"facts"), "panel[\"facts\"]", context, [runtime.contextOrFrameLookup(context, frame, "facts")])), env.opts.autoescape);
output += "\n";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "helps"))) {
output += "<ul class=\"small hush\">\n";
frame = frame.push();
var t_19 = runtime.contextOrFrameLookup(context, frame, "helps");
if(t_19) {t_19 = runtime.fromIterator(t_19);
var t_18 = t_19.length;
for(var t_17=0; t_17 < t_19.length; t_17++) {
var t_20 = t_19[t_17];
frame.set("line", t_20);
frame.set("loop.index", t_17 + 1);
frame.set("loop.index0", t_17);
frame.set("loop.revindex", t_18 - t_17);
frame.set("loop.revindex0", t_18 - t_17 - 1);
frame.set("loop.first", t_17 === 0);
frame.set("loop.last", t_17 === t_18 - 1);
frame.set("loop.length", t_18);
output += "<li>";
output += runtime.suppressValue(t_20, env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n";
;
}
output += "</section>\n";
if(runtime.contextOrFrameLookup(context, frame, "state") == "due") {
output += "<p class=\"row slip-tools\"><button type=\"button\" class=\"button js-only\" data-share=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "url"), env.opts.autoescape);
output += "\" hidden>";
output += runtime.suppressValue((runtime.callWrap(t_16, "icon", context, ["share"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Share"])), env.opts.autoescape);
output += "</span></button><button type=\"button\" class=\"button js-only\" data-print>";
output += runtime.suppressValue((runtime.callWrap(t_16, "icon", context, ["print"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Print"])), env.opts.autoescape);
output += "</span></button>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["PDF"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"pdf"),"","download"])), env.opts.autoescape);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"door_pdf")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["All slips of this door"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"door_pdf"),"","download"])), env.opts.autoescape);
;
}
output += "</p>\n";
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"errors"), "field[\"errors\"]", context, [runtime.contextOrFrameLookup(context, frame, "messages")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "state") == "due") {
output += "<details class=\"slip-tools\"";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "messages"))) {
output += " open";
;
}
output += "><summary>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Something is wrong with this slip"])), env.opts.autoescape);
output += "</summary>\n<div class=\"stack\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Another tier: issue it again"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"again"),"wide","sync"])), env.opts.autoescape);
output += "\n<form class=\"stack\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"void"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "\n<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"input"), "field[\"input\"]", context, ["reason",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Why is the slip void?"])),runtime.contextOrFrameLookup(context, frame, "reason"),runtime.makeKeywordArgs({"maxlength": "200"})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Void the slip"])),"danger wide","cross"])), env.opts.autoescape);
output += "\n</form>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Takes the consent back"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"withdraw"),"quiet wide","undo"])), env.opts.autoescape);
output += "\n</div></details>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "state") == "void") {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Issue a new slip"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"again"),"wide","slip"])), env.opts.autoescape);
output += "\n";
;
}
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"earlier") && runtime.contextOrFrameLookup(context, frame, "state") != "void") {
output += "<p class=\"slip-tools\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_10),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Pay an earlier year"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ways")),"earlier"),"quiet","calendar"])), env.opts.autoescape);
output += "</p>";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"round/arrears.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/arrears.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/button.html", false, "round/arrears.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("button", t_4);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
output += t_7;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Pay an earlier year"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("round/_arrears.html", false, "round/arrears.html", false, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
callback(null,t_15);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
callback(null,t_17);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
cb(null, output);
});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "years"))) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Issue the slip"])),"main","slip",runtime.makeKeywordArgs({"form": "arrears-form"})])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href"),"main","left"])), env.opts.autoescape);
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/door.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/door.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/door.html", false, "round/door.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("doors", t_4);
env.getTemplate("_macros/panel.html", false, "round/door.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("panel", t_7);
env.getTemplate("_macros/people.html", false, "round/door.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("listed", t_10);
env.getTemplate("_macros/field.html", false, "round/door.html", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
context.setVariable("field", t_13);
env.getTemplate("_macros/button.html", false, "round/door.html", false, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
t_16.getExported(function(t_18,t_16) {
if(t_18) { cb(t_18); return; }
context.setVariable("button", t_16);
env.getTemplate("_macros/icon.html", false, "round/door.html", false, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
t_19.getExported(function(t_21,t_19) {
if(t_21) { cb(t_21); return; }
if(Object.prototype.hasOwnProperty.call(t_19, "icon")) {
var t_22 = t_19.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_22);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_24,t_23) {
if(t_24) { cb(t_24); return; }
output += t_23;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_26,t_25) {
if(t_26) { cb(t_26); return; }
output += t_25;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_28,t_27) {
if(t_28) { cb(t_28); return; }
output += t_27;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_30,t_29) {
if(t_30) { cb(t_30); return; }
output += t_29;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 8;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 9;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 10;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n<div class=\"stack-tight\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "title"),"",runtime.contextOrFrameLookup(context, frame, "kicker")])), env.opts.autoescape);
output += "\n<p class=\"row row-apart\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "doors")),"state"), "doors[\"state\"]", context, [runtime.contextOrFrameLookup(context, frame, "state"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "door")),"state_text")])), env.opts.autoescape);
if(runtime.contextOrFrameLookup(context, frame, "phone")) {
output += "<a class=\"button button-quiet\" href=\"tel:";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "phone"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["call"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "phone"), env.opts.autoescape);
output += "</span></a>";
;
}
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "note")) {
output += "<p class=\"hush\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "note"), env.opts.autoescape);
output += "</p>";
;
}
output += "</div>\n";
if(runtime.contextOrFrameLookup(context, frame, "is_unlisted")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not on the newest register. Ask whether the household still lives here."])),"warn"])), env.opts.autoescape);
;
}
output += "<section class=\"stack-tight\">\n<div class=\"row row-apart\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["People"])), env.opts.autoescape);
output += "</h2><a class=\"button button-quiet\" href=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "here"), env.opts.autoescape);
output += "/people/new\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["plus"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Add a member"])), env.opts.autoescape);
output += "</span></a></div>\n";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "people"))) {
output += "<ul class=\"list\">\n";
frame = frame.push();
var t_33 = runtime.contextOrFrameLookup(context, frame, "people");
if(t_33) {t_33 = runtime.fromIterator(t_33);
var t_32 = t_33.length;
for(var t_31=0; t_31 < t_33.length; t_31++) {
var t_34 = t_33[t_31];
frame.set("item", t_34);
frame.set("loop.index", t_31 + 1);
frame.set("loop.index0", t_31);
frame.set("loop.revindex", t_32 - t_31);
frame.set("loop.revindex0", t_32 - t_31 - 1);
frame.set("loop.first", t_31 === 0);
frame.set("loop.last", t_31 === t_32 - 1);
frame.set("loop.length", t_32);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "listed")),"row"), "listed[\"row\"]", context, [t_34])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n";
;
}
else {
output += "<div class=\"card\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"empty"), "panel[\"empty\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nobody is listed here"])),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Ask who lives here and add each person."])),"","",runtime.contextOrFrameLookup(context, frame, "state")])), env.opts.autoescape);
output += "</div>\n";
;
}
output += "</section>\n";
if(env.getFilter("length").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "told")),"people"))) {
output += "<section class=\"card\">\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Leaflet given, explained to"])), env.opts.autoescape);
output += "</h2>\n<div class=\"row\">\n";
frame = frame.push();
var t_37 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "told")),"people");
if(t_37) {t_37 = runtime.fromIterator(t_37);
var t_36 = t_37.length;
for(var t_35=0; t_35 < t_37.length; t_35++) {
var t_38 = t_37[t_35];
frame.set("item", t_38);
frame.set("loop.index", t_35 + 1);
frame.set("loop.index0", t_35);
frame.set("loop.revindex", t_36 - t_35);
frame.set("loop.revindex0", t_36 - t_35 - 1);
frame.set("loop.first", t_35 === 0);
frame.set("loop.last", t_35 === t_36 - 1);
frame.set("loop.length", t_36);
output += "<form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.memberLookup((t_38),"action"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [runtime.memberLookup((t_38),"name"),"","speak"])), env.opts.autoescape);
output += "</form>\n";
;
}
}
frame = frame.pop();
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "told")),"has_several")) {
output += "<form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "here"), env.opts.autoescape);
output += "/explanations\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To all of them"])),"","people"])), env.opts.autoescape);
output += "</form>\n";
;
}
output += "</div>\n</section>\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "told")),"done")) {
output += "<p class=\"small\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Explained"])),"good"])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "told")),"done"), env.opts.autoescape);
output += "</p>";
;
}
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "left"))) {
output += "<section class=\"stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not here any more"])), env.opts.autoescape);
output += "</h2>\n<ul class=\"list\">\n";
frame = frame.push();
var t_41 = runtime.contextOrFrameLookup(context, frame, "left");
if(t_41) {t_41 = runtime.fromIterator(t_41);
var t_40 = t_41.length;
for(var t_39=0; t_39 < t_41.length; t_39++) {
var t_42 = t_41[t_39];
frame.set("item", t_42);
frame.set("loop.index", t_39 + 1);
frame.set("loop.index0", t_39);
frame.set("loop.revindex", t_40 - t_39);
frame.set("loop.revindex0", t_40 - t_39 - 1);
frame.set("loop.first", t_39 === 0);
frame.set("loop.last", t_39 === t_40 - 1);
frame.set("loop.length", t_40);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "listed")),"row"), "listed[\"row\"]", context, [t_42])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul></section>\n";
;
}
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "visits"))) {
output += "<section class=\"stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Visits"])), env.opts.autoescape);
output += "</h2>\n<ul class=\"list\">\n";
frame = frame.push();
var t_45 = runtime.contextOrFrameLookup(context, frame, "visits");
if(t_45) {t_45 = runtime.fromIterator(t_45);
var t_44 = t_45.length;
for(var t_43=0; t_43 < t_45.length; t_43++) {
var t_46 = t_45[t_43];
frame.set("item", t_46);
frame.set("loop.index", t_43 + 1);
frame.set("loop.index0", t_43);
frame.set("loop.revindex", t_44 - t_43);
frame.set("loop.revindex0", t_44 - t_43 - 1);
frame.set("loop.first", t_43 === 0);
frame.set("loop.last", t_43 === t_44 - 1);
frame.set("loop.length", t_44);
output += "<li><div class=\"list-row\"><span class=\"list-text\"><span class=\"list-title\">";
output += runtime.suppressValue(runtime.memberLookup((t_46),"title"), env.opts.autoescape);
output += "</span><span class=\"list-note\">";
output += runtime.suppressValue(runtime.memberLookup((t_46),"about"), env.opts.autoescape);
output += "</span></span></div></li>\n";
;
}
}
frame = frame.pop();
output += "</ul></section>\n";
;
}
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Correct the household"])),runtime.contextOrFrameLookup(context, frame, "edit_href"),"wide","pen"])), env.opts.autoescape);
output += "</p>\n<nav class=\"pair\" aria-label=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Neighbours"])), env.opts.autoescape);
output += "\">\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "before")),"href")) {
output += "<a class=\"button\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "before")),"href"), env.opts.autoescape);
output += "\" rel=\"prev\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["left"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "before")),"label"), env.opts.autoescape);
output += "</span></a>";
;
}
else {
output += "<span></span>";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "behind")),"href")) {
output += "<a class=\"button\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "behind")),"href"), env.opts.autoescape);
output += "\" rel=\"next\"><span>";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "behind")),"label"), env.opts.autoescape);
output += "</span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["right"])), env.opts.autoescape);
output += "</a>";
;
}
output += "</nav>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"action")) {
output += "<form id=\"main-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"action"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\"></form>";
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 67;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No answer?"])),runtime.contextOrFrameLookup(context, frame, "visit_href")])), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"action")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"label"),"main",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"icon"),runtime.makeKeywordArgs({"form": "main-form"})])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"href"),"main",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"icon")])), env.opts.autoescape);
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/enrol.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/enrol.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/button.html", false, "round/enrol.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("button", t_4);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
output += t_7;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("head"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Consent"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_head(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/slips.css"])), env.opts.autoescape);
output += "\"><script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["js/read_aloud_view.js"])), env.opts.autoescape);
output += "\" type=\"module\"></script><script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["js/round/signature_view.js"])), env.opts.autoescape);
output += "\" type=\"module\"></script>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("round/_enrol.html", false, "round/enrol.html", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
callback(null,t_17);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
callback(null,t_19);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
cb(null, output);
});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(runtime.contextOrFrameLookup(context, frame, "mode") == "offer") {
output += "<div class=\"answers\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.contextOrFrameLookup(context, frame, "no_slips")?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Agrees, no slip yet"])):(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Agrees, issue the slip"]))),"","check","act",runtime.contextOrFrameLookup(context, frame, "act"),"enrol-form"])), env.opts.autoescape);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Declines"])),"","minus","act","decline","enrol-form"])), env.opts.autoescape);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Decides later"])),"","clock","act","later","enrol-form"])), env.opts.autoescape);
output += "</div>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "mode") == "withdraw") {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Takes the consent back"])),"danger","undo","act","withdraw","enrol-form"])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "mode") == "agreed" && runtime.contextOrFrameLookup(context, frame, "slip_href")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Show the slip"])),runtime.contextOrFrameLookup(context, frame, "slip_href"),"main","slip"])), env.opts.autoescape);
output += "\n";
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href"),"main","door"])), env.opts.autoescape);
output += "\n";
;
}
;
}
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_head: b_head,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/group.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/group.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "round/group.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/icon.html", false, "round/group.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
if(Object.prototype.hasOwnProperty.call(t_7, "icon")) {
var t_10 = t_7.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_10);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "heading"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "heading"),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["In which group does it stand?"]))])), env.opts.autoescape);
output += "\n";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "groups"))) {
output += "<ul class=\"list\">\n";
frame = frame.push();
var t_19 = runtime.contextOrFrameLookup(context, frame, "groups");
if(t_19) {t_19 = runtime.fromIterator(t_19);
var t_18 = t_19.length;
for(var t_17=0; t_17 < t_19.length; t_17++) {
var t_20 = t_19[t_17];
frame.set("item", t_20);
frame.set("loop.index", t_17 + 1);
frame.set("loop.index0", t_17);
frame.set("loop.revindex", t_18 - t_17);
frame.set("loop.revindex0", t_18 - t_17 - 1);
frame.set("loop.first", t_17 === 0);
frame.set("loop.last", t_17 === t_18 - 1);
frame.set("loop.length", t_18);
output += "<li><a class=\"list-row\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_20),"href"), env.opts.autoescape);
output += "\"><span class=\"list-text\"><span class=\"list-title\">";
output += runtime.suppressValue(runtime.memberLookup((t_20),"name"), env.opts.autoescape);
output += "</span><span class=\"list-note\">";
output += runtime.suppressValue(runtime.memberLookup((t_20),"village"), env.opts.autoescape);
output += "</span></span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["right"])), env.opts.autoescape);
output += "</a></li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n";
;
}
else {
output += "<div class=\"card\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"empty"), "panel[\"empty\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No group is assigned to you yet"])),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The head of your village or community assigns groups. Ask there and look again."]))])), env.opts.autoescape);
output += "</div>\n";
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
root: root
};

})(),
"round/household.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/household.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "round/household.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/field.html", false, "round/household.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("field", t_7);
env.getTemplate("_macros/button.html", false, "round/household.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("button", t_10);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
output += t_19;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "heading"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "heading"),"",runtime.contextOrFrameLookup(context, frame, "kicker")])), env.opts.autoescape);
output += "\n<form class=\"stack page-narrow\" id=\"household-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "action"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "\n";
frame = frame.push();
var t_23 = runtime.contextOrFrameLookup(context, frame, "hidden");
if(t_23) {t_23 = runtime.fromIterator(t_23);
var t_22 = t_23.length;
for(var t_21=0; t_21 < t_23.length; t_21++) {
var t_24 = t_23[t_21];
frame.set("item", t_24);
frame.set("loop.index", t_21 + 1);
frame.set("loop.index0", t_21);
frame.set("loop.revindex", t_22 - t_21);
frame.set("loop.revindex0", t_22 - t_21 - 1);
frame.set("loop.first", t_21 === 0);
frame.set("loop.last", t_21 === t_22 - 1);
frame.set("loop.length", t_22);
output += "<input type=\"hidden\" name=\"";
output += runtime.suppressValue(runtime.memberLookup((t_24),"name"), env.opts.autoescape);
output += "\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_24),"value"), env.opts.autoescape);
output += "\">\n";
;
}
}
frame = frame.pop();
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"errors"), "field[\"errors\"]", context, [runtime.contextOrFrameLookup(context, frame, "messages")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["door",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Door number"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"door")),"value"),runtime.makeKeywordArgs({"hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Or where the house is: behind the mill"])),"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"door")),"error"),"maxlength": "80","autocomplete": "off"})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["head_name",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Head of household"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"head_name")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"head_name")),"error"),"maxlength": "60","autocomplete": "off"})])), env.opts.autoescape);
output += "\n";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "afters"))) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"select"), "field[\"select\"]", context, ["after",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Behind which door, walking?"])),runtime.contextOrFrameLookup(context, frame, "afters"),runtime.contextOrFrameLookup(context, frame, "after")])), env.opts.autoescape);
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["phone",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Telephone"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"phone")),"value"),"tel",runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"phone")),"error"),"optional": true,"inputmode": "tel","maxlength": "30","autocomplete": "off"})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"textarea"), "field[\"textarea\"]", context, ["note",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Note"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"error"),"optional": true})])), env.opts.autoescape);
output += "\n</form>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 23;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [runtime.contextOrFrameLookup(context, frame, "save"),"main","check",runtime.makeKeywordArgs({"form": "household-form"})])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/leave.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/leave.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "round/leave.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/field.html", false, "round/leave.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("field", t_7);
env.getTemplate("_macros/button.html", false, "round/leave.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("button", t_10);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
output += t_19;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "heading"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "heading"),"",runtime.contextOrFrameLookup(context, frame, "kicker")])), env.opts.autoescape);
output += "\n<form class=\"stack page-narrow\" id=\"leave-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "action"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "\n";
frame = frame.push();
var t_23 = runtime.contextOrFrameLookup(context, frame, "hidden");
if(t_23) {t_23 = runtime.fromIterator(t_23);
var t_22 = t_23.length;
for(var t_21=0; t_21 < t_23.length; t_21++) {
var t_24 = t_23[t_21];
frame.set("item", t_24);
frame.set("loop.index", t_21 + 1);
frame.set("loop.index0", t_21);
frame.set("loop.revindex", t_22 - t_21);
frame.set("loop.revindex0", t_22 - t_21 - 1);
frame.set("loop.first", t_21 === 0);
frame.set("loop.last", t_21 === t_22 - 1);
frame.set("loop.length", t_22);
output += "<input type=\"hidden\" name=\"";
output += runtime.suppressValue(runtime.memberLookup((t_24),"name"), env.opts.autoescape);
output += "\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_24),"value"), env.opts.autoescape);
output += "\">\n";
;
}
}
frame = frame.pop();
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"errors"), "field[\"errors\"]", context, [runtime.contextOrFrameLookup(context, frame, "messages")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"choices"), "field[\"choices\"]", context, ["reason",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Why?"])),runtime.contextOrFrameLookup(context, frame, "reasons"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"reason")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"reason")),"error")})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["on",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Since when?"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"on")),"value"),"date",runtime.makeKeywordArgs({"hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The date of death or of moving"])),"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"on")),"error")})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["note",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Note"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"value"),runtime.makeKeywordArgs({"hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Who said so, or where to"])),"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"error"),"optional": true,"maxlength": "400"})])), env.opts.autoescape);
output += "\n</form>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 21;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Record"])),"main","check",runtime.makeKeywordArgs({"form": "leave-form"})])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/list.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/list.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "round/list.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/button.html", false, "round/list.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("button", t_7);
env.getTemplate("_macros/icon.html", false, "round/list.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
if(Object.prototype.hasOwnProperty.call(t_10, "icon")) {
var t_13 = t_10.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_13);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "groups"))) {
output += "<h1 class=\"only-read\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
output += "</h1>\n<nav class=\"filters\" aria-label=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Groups"])), env.opts.autoescape);
output += "\">\n";
frame = frame.push();
var t_22 = runtime.contextOrFrameLookup(context, frame, "groups");
if(t_22) {t_22 = runtime.fromIterator(t_22);
var t_21 = t_22.length;
for(var t_20=0; t_20 < t_22.length; t_20++) {
var t_23 = t_22[t_20];
frame.set("item", t_23);
frame.set("loop.index", t_20 + 1);
frame.set("loop.index0", t_20);
frame.set("loop.revindex", t_21 - t_20);
frame.set("loop.revindex0", t_21 - t_20 - 1);
frame.set("loop.first", t_20 === 0);
frame.set("loop.last", t_20 === t_21 - 1);
frame.set("loop.length", t_21);
output += "<a class=\"filter\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_23),"href"), env.opts.autoescape);
output += "\"";
if(runtime.memberLookup((t_23),"is_current")) {
output += " aria-current=\"true\"";
;
}
output += ">";
output += runtime.suppressValue(runtime.memberLookup((t_23),"label"), env.opts.autoescape);
output += " <span>";
output += runtime.suppressValue(runtime.memberLookup((t_23),"count"), env.opts.autoescape);
output += "</span></a>\n";
;
}
}
frame = frame.pop();
output += "</nav>\n";
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "title"),"",runtime.contextOrFrameLookup(context, frame, "kicker")])), env.opts.autoescape);
output += "\n";
;
}
output += "<div class=\"pair\">\n";
frame = frame.push();
var t_26 = runtime.contextOrFrameLookup(context, frame, "stats");
if(t_26) {t_26 = runtime.fromIterator(t_26);
var t_25 = t_26.length;
for(var t_24=0; t_24 < t_26.length; t_24++) {
var t_27 = t_26[t_24];
frame.set("item", t_27);
frame.set("loop.index", t_24 + 1);
frame.set("loop.index0", t_24);
frame.set("loop.revindex", t_25 - t_24);
frame.set("loop.revindex0", t_25 - t_24 - 1);
frame.set("loop.first", t_24 === 0);
frame.set("loop.last", t_24 === t_25 - 1);
frame.set("loop.length", t_25);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"stat"), "panel[\"stat\"]", context, [runtime.memberLookup((t_27),"label"),runtime.memberLookup((t_27),"count"),runtime.memberLookup((t_27),"href"),"",runtime.memberLookup((t_27),"state")])), env.opts.autoescape);
output += "\n";
;
}
}
frame = frame.pop();
output += "</div>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "due")),"count")) {
output += "<a class=\"notice\" data-kind=\"warn\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "due")),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["clock"])), env.opts.autoescape);
output += "<strong>";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "due")),"text"), env.opts.autoescape);
output += "</strong></a>\n";
;
}
output += "<form class=\"search\" method=\"get\" action=\"/round\" role=\"search\">\n<input type=\"hidden\" name=\"group\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "group"), env.opts.autoescape);
output += "\">\n<input type=\"hidden\" name=\"state\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "state"), env.opts.autoescape);
output += "\">\n<input type=\"hidden\" name=\"show\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "show"), env.opts.autoescape);
output += "\">\n<label class=\"only-read\" for=\"f-q\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Find a door"])), env.opts.autoescape);
output += "</label>\n<input class=\"input\" id=\"f-q\" type=\"search\" name=\"q\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "query"), env.opts.autoescape);
output += "\" maxlength=\"100\" autocomplete=\"off\" placeholder=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Door, name, number"])), env.opts.autoescape);
output += "\" hx-get=\"/round\" hx-trigger=\"input changed delay:250ms, search\" hx-include=\"closest form\" hx-target=\"#doors\" hx-swap=\"outerHTML\" hx-replace-url=\"true\" hx-sync=\"this:replace\">\n<button type=\"submit\" class=\"button no-js\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["search",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Search"]))])), env.opts.autoescape);
output += "</button>\n<a class=\"button\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "switch")),"href"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "switch")),"icon"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "switch")),"label")])), env.opts.autoescape);
output += "</a>\n</form>\n";
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("round/_list.html", false, "round/list.html", false, function(t_29,t_28) {
if(t_29) { cb(t_29); return; }
callback(null,t_28);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_31,t_30) {
if(t_31) { cb(t_31); return; }
callback(null,t_30);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Add a household"])),runtime.contextOrFrameLookup(context, frame, "add_href"),"wide","plus"])), env.opts.autoescape);
output += "</p>\n";
cb(null, output);
});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 37;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"href")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"href"),"main","next"])), env.opts.autoescape);
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/member.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/member.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "round/member.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/field.html", false, "round/member.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("field", t_7);
env.getTemplate("_macros/button.html", false, "round/member.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("button", t_10);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("head"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
output += t_19;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_22,t_21) {
if(t_22) { cb(t_22); return; }
output += t_21;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "heading"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_head(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["js/round/identity_view.js"])), env.opts.autoescape);
output += "\" type=\"module\"></script>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 8;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "heading"),"",runtime.contextOrFrameLookup(context, frame, "kicker")])), env.opts.autoescape);
output += "\n<form class=\"stack page-narrow\" id=\"member-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "action"), env.opts.autoescape);
output += "\" data-identity data-today=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "today"), env.opts.autoescape);
output += "\" data-min-age=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "min_age"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "\n";
frame = frame.push();
var t_25 = runtime.contextOrFrameLookup(context, frame, "hidden");
if(t_25) {t_25 = runtime.fromIterator(t_25);
var t_24 = t_25.length;
for(var t_23=0; t_23 < t_25.length; t_23++) {
var t_26 = t_25[t_23];
frame.set("item", t_26);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
output += "<input type=\"hidden\" name=\"";
output += runtime.suppressValue(runtime.memberLookup((t_26),"name"), env.opts.autoescape);
output += "\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_26),"value"), env.opts.autoescape);
output += "\">\n";
;
}
}
frame = frame.pop();
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"errors"), "field[\"errors\"]", context, [runtime.contextOrFrameLookup(context, frame, "messages")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "is_child")) {
output += "<input type=\"hidden\" name=\"child\" value=\"1\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Children are only counted, so that nobody is forgotten when they may join. No name and no number are kept."])),"info"])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"select"), "field[\"select\"]", context, ["relation",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Relation to the head"])),runtime.contextOrFrameLookup(context, frame, "relations"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"relation")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"relation")),"error")})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["born_in",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Month of birth"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"born_in")),"value"),runtime.makeKeywordArgs({"hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Year and month: 2003-5 or 200305"])),"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"born_in")),"error"),"inputmode": "numeric","autocomplete": "off"})])), env.opts.autoescape);
output += "\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Is %(age)s or older",runtime.makeKeywordArgs({"age": runtime.contextOrFrameLookup(context, frame, "min_age")})])),runtime.contextOrFrameLookup(context, frame, "new_href"),"quiet","person"])), env.opts.autoescape);
output += "</p>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "has_identity")) {
if(runtime.contextOrFrameLookup(context, frame, "masked")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Identity number on the list"])), env.opts.autoescape);
output += "<br><strong translate=\"no\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "masked"), env.opts.autoescape);
output += "</strong></p>";
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["identity",runtime.contextOrFrameLookup(context, frame, "number_label"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"identity")),"value"),runtime.makeKeywordArgs({"hint": runtime.contextOrFrameLookup(context, frame, "number_hint"),"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"identity")),"error"),"autocomplete": "off","inputmode": "text","code": true})])), env.opts.autoescape);
output += "\n<p class=\"row\" role=\"status\" id=\"identity-told\"";
if(!runtime.contextOrFrameLookup(context, frame, "hint")) {
output += " hidden";
;
}
output += ">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [runtime.contextOrFrameLookup(context, frame, "hint"),"good"])), env.opts.autoescape);
output += "</p>\n<div hidden>";
frame = frame.push();
var t_29 = runtime.contextOrFrameLookup(context, frame, "sayings");
if(t_29) {t_29 = runtime.fromIterator(t_29);
var t_28 = t_29.length;
for(var t_27=0; t_27 < t_29.length; t_27++) {
var t_30 = t_29[t_27];
frame.set("item", t_30);
frame.set("loop.index", t_27 + 1);
frame.set("loop.index0", t_27);
frame.set("loop.revindex", t_28 - t_27);
frame.set("loop.revindex0", t_28 - t_27 - 1);
frame.set("loop.first", t_27 === 0);
frame.set("loop.last", t_27 === t_28 - 1);
frame.set("loop.length", t_28);
output += "<span data-say=\"";
output += runtime.suppressValue(runtime.memberLookup((t_30),"code"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_30),"text"), env.opts.autoescape);
output += "</span>";
;
}
}
frame = frame.pop();
output += "</div>\n";
if(runtime.contextOrFrameLookup(context, frame, "is_new")) {
output += "<p class=\"no-js\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Check the number"])),"","check","step","check"])), env.opts.autoescape);
output += "</p>";
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"tick"), "field[\"tick\"]", context, ["no_card",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No card yet"])),"1",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ticks")),"no_card"),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Goes on the list for the police station"]))])), env.opts.autoescape);
output += "\n";
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["name",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Name"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"name")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"name")),"error"),"maxlength": "60","autocomplete": "off"})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["born_on",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Born on"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"born_on")),"value"),runtime.makeKeywordArgs({"hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Year, month, day: 1958-3-2 or 19580302"])),"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"born_on")),"error"),"inputmode": "numeric","autocomplete": "off"})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"choices"), "field[\"choices\"]", context, ["sex",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sex"])),runtime.contextOrFrameLookup(context, frame, "sexes"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"sex")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"sex")),"error"),"two": true})])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "can_keep_both")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"tick"), "field[\"tick\"]", context, ["keep_both",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The papers really say both"])),"1",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ticks")),"keep_both"),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The village head settles which is right"]))])), env.opts.autoescape);
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"select"), "field[\"select\"]", context, ["relation",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Relation to the head"])),runtime.contextOrFrameLookup(context, frame, "relations"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"relation")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"relation")),"error")})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"choices"), "field[\"choices\"]", context, ["hukou",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Where is the registration?"])),runtime.contextOrFrameLookup(context, frame, "hukous"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"hukou")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"hukou")),"error"),"two": true})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"select"), "field[\"select\"]", context, ["hukou_kind",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Kind of registration"])),runtime.contextOrFrameLookup(context, frame, "hukou_kinds"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"hukou_kind")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"hukou_kind")),"error")})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"tick"), "field[\"tick\"]", context, ["is_student",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["At school"])),"1",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ticks")),"is_student")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"select"), "field[\"select\"]", context, ["scheme",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Other pension scheme"])),runtime.contextOrFrameLookup(context, frame, "schemes"),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"scheme")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"scheme")),"error")})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"tick"), "field[\"tick\"]", context, ["is_enrolled",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Already in this scheme"])),"1",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "ticks")),"is_enrolled")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"choices"), "field[\"choices\"]", context, ["special_groups",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Special group"])),runtime.contextOrFrameLookup(context, frame, "special_groups"),runtime.makeKeywordArgs({"hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Only with the paper in hand"])),"kind": "checkbox"})])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "has_identity")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["phone",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Telephone"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"phone")),"value"),"tel",runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"phone")),"error"),"optional": true,"inputmode": "tel","maxlength": "30","autocomplete": "off"})])), env.opts.autoescape);
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["residence",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Lives at, if not here"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"residence")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"residence")),"error"),"optional": true,"maxlength": "200","autocomplete": "off"})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"textarea"), "field[\"textarea\"]", context, ["note",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Note"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"value"),runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"error"),"optional": true})])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "is_new")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Under %(age)s: only count",runtime.makeKeywordArgs({"age": runtime.contextOrFrameLookup(context, frame, "min_age")})])),runtime.contextOrFrameLookup(context, frame, "child_href"),"quiet","people"])), env.opts.autoescape);
output += "</p>";
;
}
;
}
output += "</form>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 50;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Save"])),"main","check",runtime.makeKeywordArgs({"form": "member-form"})])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_head: b_head,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/papers.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/papers.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/button.html", false, "round/papers.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("button", t_4);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
output += t_7;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("head"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Slips to print"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_head(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/slips.css"])), env.opts.autoescape);
output += "\"><script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["js/counter/print_view.js"])), env.opts.autoescape);
output += "\" type=\"module\"></script>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("round/_papers.html", false, "round/papers.html", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
callback(null,t_17);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
callback(null,t_19);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
cb(null, output);
});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href"),"main","left"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_head: b_head,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/person.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/person.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "round/person.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/people.html", false, "round/person.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("listed", t_7);
env.getTemplate("_macros/field.html", false, "round/person.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("field", t_10);
env.getTemplate("_macros/button.html", false, "round/person.html", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
context.setVariable("button", t_13);
env.getTemplate("_macros/icon.html", false, "round/person.html", false, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
t_16.getExported(function(t_18,t_16) {
if(t_18) { cb(t_18); return; }
if(Object.prototype.hasOwnProperty.call(t_16, "icon")) {
var t_19 = t_16.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_19);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_21,t_20) {
if(t_21) { cb(t_21); return; }
output += t_20;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_23,t_22) {
if(t_23) { cb(t_23); return; }
output += t_22;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_25,t_24) {
if(t_25) { cb(t_25); return; }
output += t_24;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_27,t_26) {
if(t_27) { cb(t_27); return; }
output += t_26;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 8;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 9;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [runtime.contextOrFrameLookup(context, frame, "title"),runtime.contextOrFrameLookup(context, frame, "about"),runtime.contextOrFrameLookup(context, frame, "kicker")])), env.opts.autoescape);
output += "\n";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "steps"))) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"steps"), "panel[\"steps\"]", context, [runtime.contextOrFrameLookup(context, frame, "steps")])), env.opts.autoescape);
;
}
output += "<section class=\"card\">\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "badge")),"text"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "badge")),"kind")])), env.opts.autoescape);
output += "</p>\n<p><strong>";
if(runtime.contextOrFrameLookup(context, frame, "has_left")) {
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "left_text"), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "reason"), env.opts.autoescape);
;
}
output += "</strong></p>\n";
if(runtime.contextOrFrameLookup(context, frame, "changes")) {
output += "<p class=\"hush\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "changes"), env.opts.autoescape);
output += "</p>";
;
}
if(runtime.contextOrFrameLookup(context, frame, "answer")) {
output += "<p>";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "answer"), env.opts.autoescape);
output += "</p>";
;
}
if(runtime.contextOrFrameLookup(context, frame, "is_unlisted")) {
output += "<p class=\"hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not on the newest register. Ask whether the person still lives here."])), env.opts.autoescape);
output += "</p>";
;
}
if(runtime.contextOrFrameLookup(context, frame, "told_text")) {
output += "<p class=\"hush\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "told_text"), env.opts.autoescape);
output += "</p>";
;
}
output += "</section>\n";
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "slips"))) {
output += "<section class=\"stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Slips"])), env.opts.autoescape);
output += "</h2>\n<ul class=\"list\">\n";
frame = frame.push();
var t_30 = runtime.contextOrFrameLookup(context, frame, "slips");
if(t_30) {t_30 = runtime.fromIterator(t_30);
var t_29 = t_30.length;
for(var t_28=0; t_28 < t_30.length; t_28++) {
var t_31 = t_30[t_28];
frame.set("item", t_31);
frame.set("loop.index", t_28 + 1);
frame.set("loop.index0", t_28);
frame.set("loop.revindex", t_29 - t_28);
frame.set("loop.revindex0", t_29 - t_28 - 1);
frame.set("loop.first", t_28 === 0);
frame.set("loop.last", t_28 === t_29 - 1);
frame.set("loop.length", t_29);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "listed")),"row"), "listed[\"row\"]", context, [t_31])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul></section>\n";
;
}
output += "<section class=\"card\">\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["As listed"])), env.opts.autoescape);
output += "</h2>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"facts"), "panel[\"facts\"]", context, [runtime.contextOrFrameLookup(context, frame, "facts")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "is_child")) {
output += "<p class=\"small hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Under %(age)s only relation and month of birth matter. No number is kept.",runtime.makeKeywordArgs({"age": runtime.contextOrFrameLookup(context, frame, "min_age")})])), env.opts.autoescape);
output += "</p>\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "identity")),"number")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Identity number"])), env.opts.autoescape);
output += "<br><strong class=\"reference\" translate=\"no\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "identity")),"number"), env.opts.autoescape);
output += "</strong></p>\n<p class=\"small hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Shown once. That you looked is in the log."])), env.opts.autoescape);
output += "</p>\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "identity")),"masked")) {
output += "<div class=\"row row-apart\"><p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Identity number"])), env.opts.autoescape);
output += "<br><strong translate=\"no\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "identity")),"masked"), env.opts.autoescape);
output += "</strong></p>\n<form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "here"), env.opts.autoescape);
output += "/identity\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Show in full"])),"quiet","lock"])), env.opts.autoescape);
output += "</form></div>\n";
;
}
else {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Identity number"])), env.opts.autoescape);
output += "<br><strong>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["no card yet"])), env.opts.autoescape);
output += "</strong></p>\n";
;
}
;
}
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "identity")),"masked") && !runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "identity")),"is_trusted")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This number fails its check. Compare it with the card and type it anew."])),"warn"])), env.opts.autoescape);
;
}
output += "</section>\n";
if(runtime.contextOrFrameLookup(context, frame, "has_left")) {
output += "<form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "here"), env.opts.autoescape);
output += "/returns\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Is here after all"])),"wide","undo"])), env.opts.autoescape);
output += "</form>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "can_tell")) {
output += "<form method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "here"), env.opts.autoescape);
output += "/explanations\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Leaflet given and explained"])),"wide","speak"])), env.opts.autoescape);
output += "</form>";
;
}
output += "<div class=\"pair\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Correct"])),runtime.contextOrFrameLookup(context, frame, "edit_href"),"","pen"])), env.opts.autoescape);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Is not here"])),runtime.contextOrFrameLookup(context, frame, "leave_href"),"","out"])), env.opts.autoescape);
output += "</div>\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "can_confirm")) {
output += "<form id=\"confirm-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "here"), env.opts.autoescape);
output += "/confirmations\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\"></form>";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"action")) {
output += "<form id=\"main-form\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"action"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\"></form>";
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 54;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(runtime.contextOrFrameLookup(context, frame, "can_confirm")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Is right"])),runtime.makeKeywordArgs({"form": "confirm-form"})])), env.opts.autoescape);
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"action")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"label"),"main",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"icon"),runtime.makeKeywordArgs({"form": "main-form"})])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"href"),"main",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "main")),"icon")])), env.opts.autoescape);
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/slip.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/slip.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/button.html", false, "round/slip.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("button", t_4);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
output += t_7;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
output += t_9;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("head"))(env, context, frame, runtime, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
output += t_11;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
output += t_13;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_head(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<link rel=\"stylesheet\" href=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["css/slips.css"])), env.opts.autoescape);
output += "\"><script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["js/round/slip_view.js"])), env.opts.autoescape);
output += "\" type=\"module\"></script>";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("round/_slip.html", false, "round/slip.html", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
callback(null,t_17);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
callback(null,t_19);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
cb(null, output);
});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"href"),"main",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "next")),"icon")])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_head: b_head,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"round/visit.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "round/visit.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "round/visit.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/field.html", false, "round/visit.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("field", t_7);
env.getTemplate("_macros/button.html", false, "round/visit.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
context.setVariable("button", t_10);
env.getTemplate("_macros/icon.html", false, "round/visit.html", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "icon")) {
var t_16 = t_13.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_16);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
output += t_19;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_22,t_21) {
if(t_22) { cb(t_22); return; }
output += t_21;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 8;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"label"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "back")),"href")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nobody home?"])),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Say when you will come back."])),runtime.contextOrFrameLookup(context, frame, "title")])), env.opts.autoescape);
output += "\n<form class=\"stack page-narrow\" method=\"post\" action=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "action"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += "\n<input type=\"hidden\" name=\"seed\" value=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "seed"), env.opts.autoescape);
output += "\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"errors"), "field[\"errors\"]", context, [runtime.contextOrFrameLookup(context, frame, "messages")])), env.opts.autoescape);
output += "\n<div class=\"grid-small\">\n";
frame = frame.push();
var t_25 = runtime.contextOrFrameLookup(context, frame, "returns");
if(t_25) {t_25 = runtime.fromIterator(t_25);
var t_24 = t_25.length;
for(var t_23=0; t_23 < t_25.length; t_23++) {
var t_26 = t_25[t_23];
frame.set("item", t_26);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
output += "<button type=\"submit\" class=\"button\" name=\"answer\" value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_26),"value"), env.opts.autoescape);
output += "\"><span>";
output += runtime.suppressValue(runtime.memberLookup((t_26),"label"), env.opts.autoescape);
output += "<br><span class=\"small\">";
output += runtime.suppressValue(runtime.memberLookup((t_26),"note"), env.opts.autoescape);
output += "</span></span></button>\n";
;
}
}
frame = frame.pop();
output += "</div>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["return_on",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Another day"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"return_on")),"value"),"date",runtime.makeKeywordArgs({"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"return_on")),"error")})])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Come back on that day"])),"wide","calendar","answer","day"])), env.opts.autoescape);
output += "\n<hr>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"input"), "field[\"input\"]", context, ["note",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Note"])),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"value"),runtime.makeKeywordArgs({"hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["For example: back from work after six"])),"error": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "form")),"note")),"error"),"optional": true,"maxlength": "400"})])), env.opts.autoescape);
output += "\n<h2 id=\"f-answer\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Or how did it end?"])), env.opts.autoescape);
output += "</h2>\n<div class=\"stack-tight\">\n";
frame = frame.push();
var t_29 = runtime.contextOrFrameLookup(context, frame, "others");
if(t_29) {t_29 = runtime.fromIterator(t_29);
var t_28 = t_29.length;
for(var t_27=0; t_27 < t_29.length; t_27++) {
var t_30 = t_29[t_27];
frame.set("item", t_30);
frame.set("loop.index", t_27 + 1);
frame.set("loop.index0", t_27);
frame.set("loop.revindex", t_28 - t_27);
frame.set("loop.revindex0", t_28 - t_27 - 1);
frame.set("loop.first", t_27 === 0);
frame.set("loop.last", t_27 === t_28 - 1);
frame.set("loop.length", t_28);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"button"), "button[\"button\"]", context, [runtime.memberLookup((t_30),"label"),"wide","","answer",runtime.memberLookup((t_30),"value")])), env.opts.autoescape);
output += "\n";
;
}
}
frame = frame.pop();
output += "</div>\n</form>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
root: root
};

})(),
"sync/_install.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/panel.html", false, "sync/_install.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("panel_of_install", t_1);
env.getTemplate("_macros/icon.html", false, "sync/_install.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "icon")) {
var t_7 = t_4.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_7);
output += "<section class=\"card\" id=\"install\" aria-live=\"polite\" hidden>\n<div class=\"stack\" data-part=\"offer\" hidden>\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Work without signal"])), env.opts.autoescape);
output += "</h2>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["One tap takes your doors along on this phone. Everything you record is kept here and sent when there is signal."])), env.opts.autoescape);
output += "</p>\n<button type=\"button\" class=\"button button-main button-wide\" data-install>";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["download"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Use on this phone without signal"])), env.opts.autoescape);
output += "</span></button>\n</div>\n<div class=\"stack\" data-part=\"ios_tab\" hidden>\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Put Bulou on the home screen first"])), env.opts.autoescape);
output += "</h2>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Safari forgets what is in a tab. Do this once, before the first door; then open Bulou from the home screen."])), env.opts.autoescape);
output += "</p>\n<ol><li>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Tap the share button below"])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["share"])), env.opts.autoescape);
output += "</li><li>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Tap Add to Home Screen"])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["plus"])), env.opts.autoescape);
output += "</li><li>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Open Bulou from the home screen and sign in there"])), env.opts.autoescape);
output += "</li></ol>\n</div>\n<div class=\"stack\" data-part=\"in_app\" hidden>\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Open it in the phone's own browser"])), env.opts.autoescape);
output += "</h2>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Inside this app Bulou needs signal all the time. Tap the dots at the top, then Open in browser (Safari, Chrome), and sign in there."])), env.opts.autoescape);
output += "</p>\n</div>\n<div class=\"stack\" data-part=\"no_worker\" hidden>\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This browser needs signal all the time"])), env.opts.autoescape);
output += "</h2>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["It lets no page work without signal, perhaps because it is in private mode. Open Bulou in Chrome, in Safari or in the phone's own browser, not in private mode."])), env.opts.autoescape);
output += "</p>\n</div>\n<div class=\"stack\" data-part=\"working\" hidden>\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Taking the round along …"])), env.opts.autoescape);
output += "</h2>\n<progress class=\"progress-bar\" max=\"4\" value=\"0\" aria-label=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Taking the round along …"])), env.opts.autoescape);
output += "\" data-progress></progress>\n<ul class=\"stack-tight\">\n<li data-step=\"app\">";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["clock"])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Pages and words, in Chinese and English"])), env.opts.autoescape);
output += "</li>\n<li data-step=\"device\">";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["clock"])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Slip numbers and their key for this phone"])), env.opts.autoescape);
output += "</li>\n<li data-step=\"plan\">";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["clock"])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The plan and the texts to read out"])), env.opts.autoescape);
output += "</li>\n<li data-step=\"doors\">";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["clock"])), env.opts.autoescape);
output += " ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Doors"])), env.opts.autoescape);
output += " <output data-count=\"doors\"></output></li>\n</ul>\n</div>\n<div class=\"stack\" data-part=\"failed\" hidden>\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not everything has come yet"])), env.opts.autoescape);
output += "</h2>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["What has come is kept. Go where there is signal and tap again."])), env.opts.autoescape);
output += "</p>\n<button type=\"button\" class=\"button button-main button-wide\" data-install>";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["undo"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Go on"])), env.opts.autoescape);
output += "</span></button>\n</div>\n<div class=\"stack\" data-part=\"ready\" hidden>\n<h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Ready. It works without signal now."])), env.opts.autoescape);
output += "</h2>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["On this phone"])), env.opts.autoescape);
output += " · ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Doors"])), env.opts.autoescape);
output += " <output data-count=\"doors\"></output> · ";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["People"])), env.opts.autoescape);
output += " <output data-count=\"people\"></output></p>\n<p data-keeping=\"kept\" hidden>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The phone has promised to keep what is recorded."])), env.opts.autoescape);
output += "</p>\n<p data-keeping=\"may_go\" hidden>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The phone may clear it when its memory is full. Put Bulou on the home screen, and send whenever there is signal."])), env.opts.autoescape);
output += "</p>\n<p data-keeping=\"little\" hidden>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["There is hardly any room on this phone. Delete photos or videos, and leave the private mode."])), env.opts.autoescape);
output += "</p>\n<p data-keeping=\"unknown\" hidden>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone does not say whether it keeps what is recorded. Send whenever there is signal."])), env.opts.autoescape);
output += "</p>\n<a class=\"button button-main button-wide\" href=\"/round\" data-open>";
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["door"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To the doors"])), env.opts.autoescape);
output += "</span></a>\n</div>\n</section>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"sync/_outbox.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/outbox.html", false, "sync/_outbox.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("outbox", t_1);
env.getTemplate("_macros/panel.html", false, "sync/_outbox.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel_of_outbox", t_4);
env.getTemplate("_macros/icon.html", false, "sync/_outbox.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
if(Object.prototype.hasOwnProperty.call(t_7, "icon")) {
var t_10 = t_7.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_10);
output += "<div class=\"stack\" id=\"outbox\" hx-get=\"/round/outbox\" hx-trigger=\"outbox-changed from:body\" hx-target=\"this\" hx-swap=\"outerHTML\">\n";
if(runtime.contextOrFrameLookup(context, frame, "host") == "server") {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"notice"), "panel_of_outbox[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nothing waits here: without the round on this phone, every page needs signal and saves on the server at once."])),"info"])), env.opts.autoescape);
output += "\n";
;
}
else {
output += "<div class=\"pair\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"stat"), "panel_of_outbox[\"stat\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Only on this phone"])),runtime.contextOrFrameLookup(context, frame, "waiting_count"),"","",(runtime.contextOrFrameLookup(context, frame, "waiting_count")?"come_back":"done")])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"stat"), "panel_of_outbox[\"stat\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Need attention"])),runtime.contextOrFrameLookup(context, frame, "held_count"),"",(runtime.contextOrFrameLookup(context, frame, "held_count")?"bad":"")])), env.opts.autoescape);
output += "\n</div>\n";
if(runtime.contextOrFrameLookup(context, frame, "waiting_count") && runtime.contextOrFrameLookup(context, frame, "why")) {
output += "<div class=\"notice\" data-kind=\"warn\">";
output += runtime.suppressValue((runtime.callWrap(t_10, "icon", context, ["offline"])), env.opts.autoescape);
output += "<div class=\"stack-tight\"><strong>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"why"), "outbox[\"why\"]", context, [runtime.contextOrFrameLookup(context, frame, "why")])), env.opts.autoescape);
output += "</strong>";
if(runtime.contextOrFrameLookup(context, frame, "next")) {
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Tried again at %(time)s, or when you tap the button below.",runtime.makeKeywordArgs({"time": runtime.contextOrFrameLookup(context, frame, "next")})])), env.opts.autoescape);
output += "</span>";
;
}
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nothing is lost. Go on recording."])), env.opts.autoescape);
output += "</span></div></div>\n";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "why") == "signed_out") {
output += "<div class=\"notice\" data-kind=\"warn\">";
output += runtime.suppressValue((runtime.callWrap(t_10, "icon", context, ["alert"])), env.opts.autoescape);
output += "<div class=\"stack-tight\"><strong>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"why"), "outbox[\"why\"]", context, [runtime.contextOrFrameLookup(context, frame, "why")])), env.opts.autoescape);
output += "</strong><a class=\"button\" href=\"/\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in"])), env.opts.autoescape);
output += "</a></div></div>\n";
;
}
;
}
if(runtime.contextOrFrameLookup(context, frame, "is_revoked")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"notice"), "panel_of_outbox[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The village head has closed this phone. What was recorded is kept apart there; the doors are not on this phone any more."])),"bad"])), env.opts.autoescape);
;
}
if(runtime.contextOrFrameLookup(context, frame, "is_set_back")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"notice"), "panel_of_outbox[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The phone had lost its memory. The server has what was sent before; look at the doors you did last."])),"warn"])), env.opts.autoescape);
;
}
if(runtime.contextOrFrameLookup(context, frame, "skew")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"notice"), "panel_of_outbox[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The clock of this phone is off by %(minutes)s minutes. Set the time to automatic.",runtime.makeKeywordArgs({"minutes": runtime.contextOrFrameLookup(context, frame, "skew")})])),"warn"])), env.opts.autoescape);
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "lease")),"is_over")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_4),"notice"), "panel_of_outbox[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone may issue no more slips until it has been in touch with the server."])),"warn"])), env.opts.autoescape);
;
}
;
}
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "held"))) {
output += "<section class=\"stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Need attention"])), env.opts.autoescape);
output += "</h2>\n<ul class=\"list\">\n";
frame = frame.push();
var t_13 = runtime.contextOrFrameLookup(context, frame, "held");
if(t_13) {t_13 = runtime.fromIterator(t_13);
var t_12 = t_13.length;
for(var t_11=0; t_11 < t_13.length; t_11++) {
var t_14 = t_13[t_11];
frame.set("item", t_14);
frame.set("loop.index", t_11 + 1);
frame.set("loop.index0", t_11);
frame.set("loop.revindex", t_12 - t_11);
frame.set("loop.revindex0", t_12 - t_11 - 1);
frame.set("loop.first", t_11 === 0);
frame.set("loop.last", t_11 === t_12 - 1);
frame.set("loop.length", t_12);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"entry"), "outbox[\"entry\"]", context, [t_14])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul></section>\n";
;
}
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "waiting"))) {
output += "<section class=\"stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Waiting to be sent"])), env.opts.autoescape);
output += "</h2>\n<ul class=\"list\">\n";
frame = frame.push();
var t_17 = runtime.contextOrFrameLookup(context, frame, "waiting");
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("item", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"entry"), "outbox[\"entry\"]", context, [t_18])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n";
if(runtime.contextOrFrameLookup(context, frame, "more")) {
output += "<p class=\"hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "ngettext"), "ngettext", context, ["and %(num)s more","and %(num)s more",runtime.contextOrFrameLookup(context, frame, "more")])), env.opts.autoescape);
output += "</p>";
;
}
output += "</section>\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "host") == "phone") {
output += "<section class=\"card stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone"])), env.opts.autoescape);
output += "</h2>\n<p>";
if(runtime.contextOrFrameLookup(context, frame, "synced")) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Last in touch with the server: %(time)s",runtime.makeKeywordArgs({"time": runtime.contextOrFrameLookup(context, frame, "synced")})])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not in touch with the server yet"])), env.opts.autoescape);
;
}
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "lease")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Slips: %(count)s more until %(day)s without signal",runtime.makeKeywordArgs({"count": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "lease")),"slips"),"day": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "lease")),"until")})])), env.opts.autoescape);
output += "</p>";
;
}
if(runtime.contextOrFrameLookup(context, frame, "keeping") == "kept") {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The phone has promised to keep what is recorded."])), env.opts.autoescape);
output += "</p>";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "keeping") == "may_go") {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The phone may clear it when its memory is full. Put Bulou on the home screen, and send whenever there is signal."])), env.opts.autoescape);
output += "</p>";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "keeping") == "little") {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["There is hardly any room on this phone. Delete photos or videos, and leave the private mode."])), env.opts.autoescape);
output += "</p>";
;
}
else {
if(runtime.contextOrFrameLookup(context, frame, "keeping") == "unknown") {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone does not say whether it keeps what is recorded. Send whenever there is signal."])), env.opts.autoescape);
output += "</p>";
;
}
;
}
;
}
;
}
if(runtime.contextOrFrameLookup(context, frame, "waiting_count") || runtime.contextOrFrameLookup(context, frame, "held_count")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["If this phone gives up, the village head can take the records in from a file."])), env.opts.autoescape);
output += "</p>\n<button type=\"button\" class=\"button button-wide\" data-save-queue>";
output += runtime.suppressValue((runtime.callWrap(t_10, "icon", context, ["download"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Save the records as a file"])), env.opts.autoescape);
output += "</span></button>\n";
;
}
output += "</section>\n";
;
}
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "answered"))) {
output += "<section class=\"stack-tight\"><h2>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Delivered last"])), env.opts.autoescape);
output += "</h2>\n<ul class=\"list\">\n";
frame = frame.push();
var t_21 = runtime.contextOrFrameLookup(context, frame, "answered");
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("item", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
output += "<li>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"entry"), "outbox[\"entry\"]", context, [t_22])), env.opts.autoescape);
output += "</li>\n";
;
}
}
frame = frame.pop();
output += "</ul></section>\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"sync/_pill.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/outbox.html", false, "sync/_pill.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
context.setVariable("outbox_words", t_1);
env.getTemplate("_macros/icon.html", false, "sync/_pill.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "icon")) {
var t_7 = t_4.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_7);
output += "<a class=\"pill\" id=\"sync-pill\" href=\"/round/outbox\" data-host=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"host"), env.opts.autoescape);
output += "\" data-user=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"user"), env.opts.autoescape);
output += "\" data-kind=\"";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"held") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"is_revoked")) {
output += "bad";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"waiting")) {
output += "waiting";
;
}
;
}
output += "\">";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"held") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"is_revoked")) {
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["alert"])), env.opts.autoescape);
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"waiting")) {
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["phone"])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue((runtime.callWrap(t_7, "icon", context, ["cloud"])), env.opts.autoescape);
;
}
;
}
output += "<span>\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"host") == "server") {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Works with signal only"])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"is_revoked")) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The village head has closed this phone"])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"held")) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "ngettext"), "ngettext", context, ["%(num)s record needs attention","%(num)s records need attention",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"held")])), env.opts.autoescape);
output += " ·\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"waiting")) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "ngettext"), "ngettext", context, ["%(num)s record is only on this phone","%(num)s records are only on this phone",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"waiting")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"why")) {
output += " · ";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"why"), "outbox_words[\"why\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"why")])), env.opts.autoescape);
;
}
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"why") == "signed_out") {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((t_1),"why"), "outbox_words[\"why\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"why")])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"synced")) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["All delivered, last at %(time)s",runtime.makeKeywordArgs({"time": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"synced")})])), env.opts.autoescape);
output += "\n";
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nothing waits on this phone"])), env.opts.autoescape);
output += "\n";
;
}
;
}
;
}
;
}
;
}
output += "</span></a>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"sync/_status.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("_macros/icon.html", false, "sync/_status.html", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.prototype.hasOwnProperty.call(t_1, "icon")) {
var t_4 = t_1.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_4);
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("sync/_pill.html", false, "sync/_status.html", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
callback(null,t_7);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "pill")),"host") == "server") {
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("sync/_install.html", false, "sync/_status.html", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
callback(null,t_9);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_12,t_11) {
if(t_12) { cb(t_12); return; }
callback(null,t_11);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
});
}
output += "<section class=\"notice\" data-kind=\"info\" id=\"update\" hidden>";
output += runtime.suppressValue((runtime.callWrap(t_4, "icon", context, ["sync"])), env.opts.autoescape);
output += "<div class=\"stack-tight\"><strong>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["A new version is ready"])), env.opts.autoescape);
output += "</strong><span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["What you recorded stays. Finish the form first."])), env.opts.autoescape);
output += "</span><button type=\"button\" class=\"button\" data-update>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Change to it now"])), env.opts.autoescape);
output += "</button></div></section>\n<script src=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "asset"), "asset", context, ["built/page.js"])), env.opts.autoescape);
output += "\" type=\"module\"></script>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"sync/closed.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "sync/closed.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/button.html", false, "sync/closed.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "link")) {
var t_7 = t_4.link;
} else {
cb(new Error("cannot import 'link'")); return;
}
context.setVariable("link", t_7);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone is closed"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<div class=\"empty\">\n<i class=\"door\" data-state=\"closed\" aria-hidden=\"true\"></i>\n<h1>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This phone is closed"])), env.opts.autoescape);
output += "</h1>\n<p class=\"empty-text\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["The village head has closed this phone. What was recorded is kept apart there; the doors are not on this phone any more."])), env.opts.autoescape);
output += "</p>\n<p class=\"empty-text\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["If you go on canvassing with it, ask the head and sign in anew."])), env.opts.autoescape);
output += "</p>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "link"), "link", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign in"])),"/","main"])), env.opts.autoescape);
output += "\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_main: b_main,
root: root
};

})(),
"sync/offline.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "sync/offline.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/button.html", false, "sync/offline.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "link")) {
var t_7 = t_4.link;
} else {
cb(new Error("cannot import 'link'")); return;
}
context.setVariable("link", t_7);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_9,t_8) {
if(t_9) { cb(t_9); return; }
output += t_8;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
output += t_10;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 3;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No signal"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 4;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<div class=\"empty\">\n<i class=\"door\" data-state=\"come_back\" aria-hidden=\"true\"></i>\n<h1>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No signal"])), env.opts.autoescape);
output += "</h1>\n<p class=\"empty-text\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["This page is on the server only. It opens when there is signal."])), env.opts.autoescape);
output += "</p>\n";
if(runtime.contextOrFrameLookup(context, frame, "has_round")) {
output += "<p class=\"empty-text\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Without signal you can go on with your doors: visits, members, answers and slips. Everything is kept on this phone."])), env.opts.autoescape);
output += "</p>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "link"), "link", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To the doors"])),"/round","main","door"])), env.opts.autoescape);
output += "\n";
;
}
else {
output += "<p class=\"empty-text\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No round is on this phone yet. Sign in where there is signal and take it along."])), env.opts.autoescape);
output += "</p>\n<a class=\"button button-main\" href=\"\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Try again"])), env.opts.autoescape);
output += "</a>\n";
;
}
output += "</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_main: b_main,
root: root
};

})(),
"sync/outbox.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "sync/outbox.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "sync/outbox.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/button.html", false, "sync/outbox.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("button", t_7);
env.getTemplate("_macros/icon.html", false, "sync/outbox.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
if(Object.prototype.hasOwnProperty.call(t_10, "icon")) {
var t_13 = t_10.icon;
} else {
cb(new Error("cannot import 'icon'")); return;
}
context.setVariable("icon", t_13);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_15,t_14) {
if(t_15) { cb(t_15); return; }
output += t_14;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_17,t_16) {
if(t_17) { cb(t_17); return; }
output += t_16;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_19,t_18) {
if(t_19) { cb(t_19); return; }
output += t_18;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_21,t_20) {
if(t_21) { cb(t_21); return; }
output += t_20;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 9;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["What is only on this phone"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 10;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 11;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Doors"])),"/round"])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["What is only on this phone"]))])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "leaving") && runtime.contextOrFrameLookup(context, frame, "waiting_count")) {
output += "<div class=\"notice\" data-kind=\"warn\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["alert"])), env.opts.autoescape);
output += "<div class=\"stack-tight\"><strong>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["These records are only on this phone"])), env.opts.autoescape);
output += "</strong><span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["They stay here when you sign out, and are sent when there is signal. Send them first if you can."])), env.opts.autoescape);
output += "</span>\n<form method=\"post\" action=\"/sign-out\" data-sure><input type=\"hidden\" name=\"csrf_token\" value=\"";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "csrf_token"), "csrf_token", context, [])), env.opts.autoescape);
output += "\"><button type=\"submit\" class=\"button\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["out"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Sign out all the same"])), env.opts.autoescape);
output += "</span></button></form></div></div>\n";
;
}
var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("sync/_outbox.html", false, "sync/outbox.html", false, function(t_23,t_22) {
if(t_23) { cb(t_23); return; }
callback(null,t_22);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_25,t_24) {
if(t_25) { cb(t_25); return; }
callback(null,t_24);});
});
tasks.push(
function(result, callback){
output += result;
callback(null);
});
env.waterfall(tasks, function(){
cb(null, output);
});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 20;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(runtime.contextOrFrameLookup(context, frame, "host") == "phone") {
output += "<button type=\"button\" class=\"button button-main\" data-send-now>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "icon"), "icon", context, ["sync"])), env.opts.autoescape);
output += "<span>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Send now"])), env.opts.autoescape);
output += "</span></button>";
;
}
else {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "button")),"link"), "button[\"link\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To the doors"])),"/round","main","door"])), env.opts.autoescape);
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
"sync/phones.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "sync/phones.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "sync/phones.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
context.setVariable("panel", t_4);
env.getTemplate("_macros/field.html", false, "sync/phones.html", false, function(t_8,t_7) {
if(t_8) { cb(t_8); return; }
t_7.getExported(function(t_9,t_7) {
if(t_9) { cb(t_9); return; }
context.setVariable("field", t_7);
env.getTemplate("_macros/button.html", false, "sync/phones.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
if(Object.prototype.hasOwnProperty.call(t_10, "button")) {
var t_13 = t_10.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_13);
var t_14;
t_14 = runtime.contextOrFrameLookup(context, frame, "locale") == "en" && ", " || "、";
frame.set("comma", t_14, true);
if(frame.topLevel) {
context.setVariable("comma", t_14);
}
if(frame.topLevel) {
context.addExport("comma", t_14);
}
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
output += t_15;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
output += t_17;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Phones"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
if(!runtime.contextOrFrameLookup(context, frame, "is_head")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"back"), "panel[\"back\"]", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "village")),"name"),"/village/" + "" + runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "village")),"id")])), env.opts.autoescape);
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"head"), "panel[\"head\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Phones"])),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "village")),"name")])), env.opts.autoescape);
output += "\n<p class=\"hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Each phone numbers its records 1, 2, 3 without gaps. So it can always be said which have come in and which have not."])), env.opts.autoescape);
output += "</p>\n";
frame = frame.push();
var t_21 = runtime.contextOrFrameLookup(context, frame, "phones");
if(t_21) {t_21 = runtime.fromIterator(t_21);
var t_20 = t_21.length;
for(var t_19=0; t_19 < t_21.length; t_19++) {
var t_22 = t_21[t_19];
frame.set("phone", t_22);
frame.set("loop.index", t_19 + 1);
frame.set("loop.index0", t_19);
frame.set("loop.revindex", t_20 - t_19);
frame.set("loop.revindex0", t_20 - t_19 - 1);
frame.set("loop.first", t_19 === 0);
frame.set("loop.last", t_19 === t_20 - 1);
frame.set("loop.length", t_20);
output += "<article class=\"card\" id=\"phone-";
output += runtime.suppressValue(runtime.memberLookup((t_22),"id"), env.opts.autoescape);
output += "\" data-phone=\"";
output += runtime.suppressValue(runtime.memberLookup((t_22),"last"), env.opts.autoescape);
output += "\">\n<div class=\"card-head\"><h2>";
output += runtime.suppressValue(runtime.memberLookup((t_22),"owner"), env.opts.autoescape);
output += "</h2><span class=\"small hush\">";
output += runtime.suppressValue(runtime.memberLookup((t_22),"name"), env.opts.autoescape);
output += "</span></div>\n";
if(runtime.memberLookup((t_22),"revoked_at")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Out of use since %(day)s",runtime.makeKeywordArgs({"day": runtime.memberLookup((t_22),"revoked_at")})])),"bad"])), env.opts.autoescape);
output += "</p>\n";
;
}
else {
if(runtime.memberLookup((t_22),"broken")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Journal broken"])),"bad"])), env.opts.autoescape);
output += "</p>\n";
;
}
else {
if(runtime.memberLookup((t_22),"missing")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Records missing"])),"warn"])), env.opts.autoescape);
output += "</p>\n";
;
}
else {
if(runtime.memberLookup((t_22),"last")) {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No number missing"])),"good"])), env.opts.autoescape);
output += "</p>\n";
;
}
else {
output += "<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"badge"), "panel[\"badge\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Nothing recorded yet"])),"info"])), env.opts.autoescape);
output += "</p>";
;
}
;
}
;
}
;
}
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"facts"), "panel[\"facts\"]", context, [[{"label": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Last contact"])),"text": runtime.memberLookup((t_22),"seen_at")},{"label": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Records here"])),"text": (runtime.memberLookup((t_22),"last")?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["%(count)s, up to number %(last)s",runtime.makeKeywordArgs({"count": runtime.memberLookup((t_22),"count"),"last": runtime.memberLookup((t_22),"last")})])):runtime.memberLookup((t_22),"count"))},{"label": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Missing"])),"text": runtime.memberLookup((t_22),"missing") || (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["none"]))},{"label": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Held back"])),"text": runtime.memberLookup((t_22),"held") || (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["none"]))},{"label": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["In use since"])),"text": runtime.memberLookup((t_22),"made_at")}]])), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((t_22),"silent_days")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "ngettext"), "ngettext", context, ["No contact for %(num)s day. Ask whether the phone still has records.","No contact for %(num)s days. Ask whether the phone still has records.",runtime.memberLookup((t_22),"silent_days")])),"warn"])), env.opts.autoescape);
;
}
if(runtime.memberLookup((t_22),"missing")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Recorded on this phone and not come in yet: %(numbers)s. Let the owner open Bulou where there is a signal; if the phone is broken, take its file in.",runtime.makeKeywordArgs({"numbers": runtime.memberLookup((t_22),"missing")})])),"warn"])), env.opts.autoescape);
;
}
if(runtime.memberLookup((t_22),"broken")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Not fitting the record before: %(numbers)s. Two phones write as one, or this one was restored from a copy. Nothing is lost. Take it out of use and register it anew.",runtime.makeKeywordArgs({"numbers": runtime.memberLookup((t_22),"broken")})])),"bad"])), env.opts.autoescape);
;
}
if(runtime.memberLookup((t_22),"damaged")) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"notice"), "panel[\"notice\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "ngettext"), "ngettext", context, ["%(num)s record arrived damaged. It is kept as it came.","%(num)s records arrived damaged. They are kept as they came.",runtime.memberLookup((t_22),"damaged")])),"warn"])), env.opts.autoescape);
;
}
if(runtime.memberLookup((t_22),"held")) {
output += "<p><a class=\"button\" href=\"";
output += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "is_head")?"/village/questions":"/village/" + "" + runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "village")),"id") + "" + "/questions"), env.opts.autoescape);
output += "#held\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Look at what is held back"])), env.opts.autoescape);
output += "</a></p>";
;
}
if(runtime.contextOrFrameLookup(context, frame, "is_head") && !runtime.memberLookup((t_22),"revoked_at")) {
output += "<details class=\"fold\"><summary>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Lost or stolen?"])), env.opts.autoescape);
output += "</summary>\n<p>";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Out of use, the phone forgets its doors at the next contact, its slips are no longer taken at the bank before they have come in, and what it still sends is kept apart for you."])), env.opts.autoescape);
output += "</p>\n<form method=\"post\" action=\"/village/phones/";
output += runtime.suppressValue(runtime.memberLookup((t_22),"id"), env.opts.autoescape);
output += "/revoke\">";
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "field")),"hidden_token"), "field[\"hidden_token\"]", context, [])), env.opts.autoescape);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Take this phone out of use"])),"danger","cross"])), env.opts.autoescape);
output += "</form>\n</details>\n";
;
}
output += "</article>\n";
;
}
}
if (!t_20) {
output += runtime.suppressValue((runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "panel")),"empty"), "panel[\"empty\"]", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["No phone yet"])),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["A phone appears here when its owner signs in on it and opens the round."]))])), env.opts.autoescape);
output += "\n";
}
frame = frame.pop();
if(env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "shared")) || env.getFilter("length").call(context, runtime.contextOrFrameLookup(context, frame, "shared_groups"))) {
output += "<section class=\"stack\" id=\"shared\" aria-labelledby=\"shared-title\">\n<h2 id=\"shared-title\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Two people at one door"])), env.opts.autoescape);
output += "</h2>\n<p class=\"hush\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["What both record is kept; where they contradict each other you are asked."])), env.opts.autoescape);
output += "</p>\n<ul class=\"list\">\n";
frame = frame.push();
var t_25 = (runtime.callWrap(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "shared_groups")),"items"), "shared_groups[\"items\"]", context, []));
if(t_25) {t_25 = runtime.fromIterator(t_25);
var t_23;
if(runtime.isArray(t_25)) {
var t_24 = t_25.length;
for(t_23=0; t_23 < t_25.length; t_23++) {
var t_26 = t_25[t_23][0];
frame.set("[object Object]", t_25[t_23][0]);
var t_27 = t_25[t_23][1];
frame.set("[object Object]", t_25[t_23][1]);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
output += "<li class=\"list-row\"><span class=\"list-text\"><span class=\"list-title\">";
output += runtime.suppressValue(t_26, env.opts.autoescape);
output += "</span><span class=\"list-note\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["assigned to %(names)s",runtime.makeKeywordArgs({"names": env.getFilter("join").call(context, t_27,runtime.contextOrFrameLookup(context, frame, "comma"))})])), env.opts.autoescape);
output += "</span></span></li>\n";
;
}
} else {
t_23 = -1;
var t_24 = runtime.keys(t_25).length;
for(var t_28 in t_25) {
t_23++;
var t_29 = t_25[t_28];
frame.set("group", t_28);
frame.set("names", t_29);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
output += "<li class=\"list-row\"><span class=\"list-text\"><span class=\"list-title\">";
output += runtime.suppressValue(t_28, env.opts.autoescape);
output += "</span><span class=\"list-note\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["assigned to %(names)s",runtime.makeKeywordArgs({"names": env.getFilter("join").call(context, t_29,runtime.contextOrFrameLookup(context, frame, "comma"))})])), env.opts.autoescape);
output += "</span></span></li>\n";
;
}
}
}
frame = frame.pop();
frame = frame.push();
var t_32 = runtime.contextOrFrameLookup(context, frame, "shared");
if(t_32) {t_32 = runtime.fromIterator(t_32);
var t_31 = t_32.length;
for(var t_30=0; t_30 < t_32.length; t_30++) {
var t_33 = t_32[t_30];
frame.set("one", t_33);
frame.set("loop.index", t_30 + 1);
frame.set("loop.index0", t_30);
frame.set("loop.revindex", t_31 - t_30);
frame.set("loop.revindex0", t_31 - t_30 - 1);
frame.set("loop.first", t_30 === 0);
frame.set("loop.last", t_30 === t_31 - 1);
frame.set("loop.length", t_31);
output += "<li class=\"list-row\"><span class=\"list-text\"><span class=\"list-title\">";
if(runtime.contextOrFrameLookup(context, frame, "is_head")) {
output += "<a href=\"/round/doors/";
output += runtime.suppressValue(runtime.memberLookup((t_33),"id"), env.opts.autoescape);
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((t_33),"door"), env.opts.autoescape);
output += "</a>";
;
}
else {
output += runtime.suppressValue(runtime.memberLookup((t_33),"door"), env.opts.autoescape);
;
}
output += "</span><span class=\"list-note\">";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["visited by %(names)s",runtime.makeKeywordArgs({"names": env.getFilter("join").call(context, runtime.memberLookup((t_33),"names"),runtime.contextOrFrameLookup(context, frame, "comma"))})])), env.opts.autoescape);
output += "</span></span><span class=\"list-end\"><span class=\"hush\">";
output += runtime.suppressValue(runtime.memberLookup((t_33),"on"), env.opts.autoescape);
output += "</span></span></li>\n";
;
}
}
frame = frame.pop();
output += "</ul>\n</section>\n";
;
}
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_main: b_main,
root: root
};

})(),
"sync/rescue.html": (function () {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
env.getTemplate("base.html", true, "sync/rescue.html", false, function(t_3,t_2) {
if(t_3) { cb(t_3); return; }
parentTemplate = t_2
for(var t_1 in parentTemplate.blocks) {
context.addBlock(t_1, parentTemplate.blocks[t_1]);
}
env.getTemplate("_macros/panel.html", false, "sync/rescue.html", false, function(t_5,t_4) {
if(t_5) { cb(t_5); return; }
t_4.getExported(function(t_6,t_4) {
if(t_6) { cb(t_6); return; }
if(Object.prototype.hasOwnProperty.call(t_4, "head")) {
var t_7 = t_4.head;
} else {
cb(new Error("cannot import 'head'")); return;
}
context.setVariable("head", t_7);
if(Object.prototype.hasOwnProperty.call(t_4, "back")) {
var t_8 = t_4.back;
} else {
cb(new Error("cannot import 'back'")); return;
}
context.setVariable("back", t_8);
if(Object.prototype.hasOwnProperty.call(t_4, "notice")) {
var t_9 = t_4.notice;
} else {
cb(new Error("cannot import 'notice'")); return;
}
context.setVariable("notice", t_9);
env.getTemplate("_macros/field.html", false, "sync/rescue.html", false, function(t_11,t_10) {
if(t_11) { cb(t_11); return; }
t_10.getExported(function(t_12,t_10) {
if(t_12) { cb(t_12); return; }
if(Object.prototype.hasOwnProperty.call(t_10, "input")) {
var t_13 = t_10.input;
} else {
cb(new Error("cannot import 'input'")); return;
}
context.setVariable("input", t_13);
if(Object.prototype.hasOwnProperty.call(t_10, "hidden_token")) {
var t_14 = t_10.hidden_token;
} else {
cb(new Error("cannot import 'hidden_token'")); return;
}
context.setVariable("hidden_token", t_14);
env.getTemplate("_macros/button.html", false, "sync/rescue.html", false, function(t_16,t_15) {
if(t_16) { cb(t_16); return; }
t_15.getExported(function(t_17,t_15) {
if(t_17) { cb(t_17); return; }
if(Object.prototype.hasOwnProperty.call(t_15, "button")) {
var t_18 = t_15.button;
} else {
cb(new Error("cannot import 'button'")); return;
}
context.setVariable("button", t_18);
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("title"))(env, context, frame, runtime, function(t_20,t_19) {
if(t_20) { cb(t_20); return; }
output += t_19;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("look"))(env, context, frame, runtime, function(t_22,t_21) {
if(t_22) { cb(t_22); return; }
output += t_21;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("main"))(env, context, frame, runtime, function(t_24,t_23) {
if(t_24) { cb(t_24); return; }
output += t_23;
(parentTemplate ? function(e, c, f, r, cb) { cb(""); } : context.getBlock("action"))(env, context, frame, runtime, function(t_26,t_25) {
if(t_26) { cb(t_26); return; }
output += t_25;
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_title(env, context, frame, runtime, cb) {
var lineno = 5;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Take records over from a phone"])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_look(env, context, frame, runtime, cb) {
var lineno = 6;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "shell-task";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_main(env, context, frame, runtime, cb) {
var lineno = 7;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += "<div class=\"page-narrow stack\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "back"), "back", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["To settle"])),"/village/questions"])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "head"), "head", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Take records over from a phone"])),(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["For a phone that cannot send any more: save its records as a file there, and choose the file here."]))])), env.opts.autoescape);
output += "\n<form class=\"stack\" method=\"post\" action=\"/rescue\" enctype=\"multipart/form-data\" id=\"rescue\">\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "hidden_token"), "hidden_token", context, [])), env.opts.autoescape);
output += "\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "input"), "input", context, ["file",(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["File"])),"",runtime.makeKeywordArgs({"type": "file","hint": (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Its name begins with bulou and ends with json."])),"error": runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "errors")),"file")})])), env.opts.autoescape);
output += "\n</form>\n";
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "notice"), "notice", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Every record stays that of whoever made it, and counts once, however often the file is taken in."]))])), env.opts.autoescape);
output += "\n</div>\n";
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
function b_action(env, context, frame, runtime, cb) {
var lineno = 18;
var colno = 3;
var output = "";
try {
var frame = frame.push(true);
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "button"), "button", context, [(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_"), "_", context, ["Take the records over"])),"main","check",runtime.makeKeywordArgs({"form": "rescue"})])), env.opts.autoescape);
cb(null, output);
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
b_title: b_title,
b_look: b_look,
b_main: b_main,
b_action: b_action,
root: root
};

})(),
};
