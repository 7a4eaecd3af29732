// built by `make built` from the files it names; change those instead
// @ts-nocheck
self.TEMPLATES = {
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
"use strict";(()=>{var Vl=Object.create;var Fi=Object.defineProperty;var Yl=Object.getOwnPropertyDescriptor;var zl=Object.getOwnPropertyNames;var ql=Object.getPrototypeOf,Xl=Object.prototype.hasOwnProperty;var Jl=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Ql=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of zl(t))!Xl.call(e,r)&&r!==n&&Fi(e,r,{get:()=>t[r],enumerable:!(o=Yl(t,r))||o.enumerable});return e};var Zl=(e,t,n)=>(n=e!=null?Vl(ql(e)):{},Ql(t||!e||!e.__esModule?Fi(n,"default",{value:e,enumerable:!0}):n,e));var ic=Jl((An,Qr)=>{(function(t,n){typeof An=="object"&&typeof Qr=="object"?Qr.exports=n():typeof define=="function"&&define.amd?define([],n):typeof An=="object"?An.nunjucks=n():t.nunjucks=n()})(typeof self<"u"?self:An,function(){return(function(e){var t={};function n(o){if(t[o])return t[o].exports;var r=t[o]={i:o,l:!1,exports:{}};return e[o].call(r.exports,r,r.exports,n),r.l=!0,r.exports}return n.m=e,n.c=t,n.d=function(o,r,i){n.o(o,r)||Object.defineProperty(o,r,{configurable:!1,enumerable:!0,get:i})},n.n=function(o){var r=o&&o.__esModule?function(){return o.default}:function(){return o};return n.d(r,"a",r),r},n.o=function(o,r){return Object.prototype.hasOwnProperty.call(o,r)},n.p="",n(n.s=6)})([(function(e,t){}),(function(e,a,n){"use strict";var o=Array.prototype,r=Object.prototype,i={"&":"&amp;",'"':"&quot;","'":"&#39;","<":"&lt;",">":"&gt;","\\":"&#92;"},s=/[&"'<>\\]/g,a=e.exports={};function c(p,_){return r.hasOwnProperty.call(p,_)}a.hasOwnProp=c;function u(p){return i[p]}function l(p,_,L){if(L.Update||(L=new a.TemplateError(L)),L.Update(p),!_){var R=L;L=new Error(R.message),L.name=R.name}return L}a._prettifyError=l;function d(p,_,L){var R,B;p instanceof Error&&(B=p,p=B.name+": "+B.message),Object.setPrototypeOf?(R=new Error(p),Object.setPrototypeOf(R,d.prototype)):(R=this,Object.defineProperty(R,"message",{enumerable:!1,writable:!0,value:p})),Object.defineProperty(R,"name",{value:"Template render error"}),Error.captureStackTrace&&Error.captureStackTrace(R,this.constructor);var q;if(B){var Z=Object.getOwnPropertyDescriptor(B,"stack");q=Z&&(Z.get||function(){return Z.value}),q||(q=function(){return B.stack})}else{var he=new Error(p).stack;q=function(){return he}}return Object.defineProperty(R,"stack",{get:function(){return q.call(R)}}),Object.defineProperty(R,"cause",{value:B}),R.lineno=_,R.colno=L,R.firstUpdate=!0,R.Update=function(ve){var Le="("+(ve||"unknown path")+")";return this.firstUpdate&&(this.lineno&&this.colno?Le+=" [Line "+this.lineno+", Column "+this.colno+"]":this.lineno&&(Le+=" [Line "+this.lineno+"]")),Le+=`
 `,this.firstUpdate&&(Le+=" "),this.message=Le+(this.message||""),this.firstUpdate=!1,this},R}Object.setPrototypeOf?Object.setPrototypeOf(d.prototype,Error.prototype):d.prototype=Object.create(Error.prototype,{constructor:{value:d}}),a.TemplateError=d;function g(p){return p.replace(s,u)}a.escape=g;function S(p){return r.toString.call(p)==="[object Function]"}a.isFunction=S;function C(p){return r.toString.call(p)==="[object Array]"}a.isArray=C;function T(p){return r.toString.call(p)==="[object String]"}a.isString=T;function v(p){return r.toString.call(p)==="[object Object]"}a.isObject=v;function F(p){return p?typeof p=="string"?p.split("."):[p]:[]}function P(p){var _=F(p);return function(R){for(var B=R,q=0;q<_.length;q++){var Z=_[q];if(c(B,Z))B=B[Z];else return}return B}}a.getAttrGetter=P;function M(p,_,L){for(var R={},B=S(_)?_:P(_),q=0;q<p.length;q++){var Z=p[q],he=B(Z,q);if(he===void 0&&L===!0)throw new TypeError('groupby: attribute "'+_+'" resolved to undefined');(R[he]||(R[he]=[])).push(Z)}return R}a.groupBy=M;function W(p){return Array.prototype.slice.call(p)}a.toArray=W;function U(p){var _=[];if(!p)return _;for(var L=p.length,R=W(arguments).slice(1),B=-1;++B<L;)b(R,p[B])===-1&&_.push(p[B]);return _}a.without=U;function D(p,_){for(var L="",R=0;R<_;R++)L+=p;return L}a.repeat=D;function y(p,_,L){if(p!=null){if(o.forEach&&p.forEach===o.forEach)p.forEach(_,L);else if(p.length===+p.length)for(var R=0,B=p.length;R<B;R++)_.call(L,p[R],R,p)}}a.each=y;function f(p,_){var L=[];if(p==null)return L;if(o.map&&p.map===o.map)return p.map(_);for(var R=0;R<p.length;R++)L[L.length]=_(p[R],R);return p.length===+p.length&&(L.length=p.length),L}a.map=f;function E(p,_,L){var R=-1;function B(){R++,R<p.length?_(p[R],R,B,L):L()}B()}a.asyncIter=E;function m(p,_,L){var R=I(p||{}),B=R.length,q=-1;function Z(){q++;var he=R[q];q<B?_(he,p[he],q,B,Z):L()}Z()}a.asyncFor=m;function b(p,_,L){return Array.prototype.indexOf.call(p||[],_,L)}a.indexOf=b;function I(p){var _=[];for(var L in p)c(p,L)&&_.push(L);return _}a.keys=I;function k(p){return I(p).map(function(_){return[_,p[_]]})}a._entries=k;function A(p){return I(p).map(function(_){return p[_]})}a._values=A;function j(p,_){return p=p||{},I(_).forEach(function(L){p[L]=_[L]}),p}a._assign=a.extend=j;function w(p,_){if(C(_)||T(_))return _.indexOf(p)!==-1;if(v(_))return p in _;throw new Error('Cannot use "in" operator to search for "'+p+'" in unexpected types.')}a.inOperator=w}),(function(e,t,n){"use strict";var o=n(1),r=Array.from,i=typeof Symbol=="function"&&Symbol.iterator&&typeof r=="function",s=(function(){function f(m,b){this.variables=Object.create(null),this.parent=m,this.topLevel=!1,this.isolateWrites=b}var E=f.prototype;return E.set=function(b,I,k){var A=b.split("."),j=this.variables,w=this;if(k&&(w=this.resolve(A[0],!0))){w.set(b,I);return}for(var p=0;p<A.length-1;p++){var _=A[p];j[_]||(j[_]={}),j=j[_]}j[A[A.length-1]]=I},E.get=function(b){var I=this.variables[b];return I!==void 0?I:null},E.lookup=function(b){var I=this.parent,k=this.variables[b];return k!==void 0?k:I&&I.lookup(b)},E.resolve=function(b,I){var k=I&&this.isolateWrites?void 0:this.parent,A=this.variables[b];return A!==void 0?this:k&&k.resolve(b)},E.push=function(b){return new f(this,b)},E.pop=function(){return this.parent},f})();function a(f,E,m){return function(){for(var I=arguments.length,k=new Array(I),A=0;A<I;A++)k[A]=arguments[A];var j=d(k),w,p=l(k);if(j>f.length)w=k.slice(0,f.length),k.slice(w.length,j).forEach(function(R,B){B<E.length&&(p[E[B]]=R)}),w.push(p);else if(j<f.length){w=k.slice(0,j);for(var _=j;_<f.length;_++){var L=f[_];w.push(p[L]),delete p[L]}w.push(p)}else w=k;return m.apply(this,w)}}function c(f){return f.__keywords=!0,f}function u(f){return f&&Object.prototype.hasOwnProperty.call(f,"__keywords")}function l(f){var E=f.length;if(E){var m=f[E-1];if(u(m))return m}return{}}function d(f){var E=f.length;if(E===0)return 0;var m=f[E-1];return u(m)?E-1:E}function g(f){if(typeof f!="string")return f;this.val=f,this.length=f.length}g.prototype=Object.create(String.prototype,{length:{writable:!0,configurable:!0,value:0}}),g.prototype.valueOf=function(){return this.val},g.prototype.toString=function(){return this.val};function S(f,E){return f instanceof g?new g(E):E.toString()}function C(f){var E=typeof f;return E==="string"?new g(f):E!=="function"?f:function(b){var I=f.apply(this,arguments);return typeof I=="string"?new g(I):I}}function T(f,E){return f=f??"",E&&!(f instanceof g)&&(f=o.escape(f.toString())),f}function v(f,E,m){if(f==null)throw new o.TemplateError("attempted to output null or undefined value",E+1,m+1);return f}function F(f,E){if(f!=null)return typeof f[E]=="function"?function(){for(var m=arguments.length,b=new Array(m),I=0;I<m;I++)b[I]=arguments[I];return f[E].apply(f,b)}:f[E]}function P(f,E,m,b){if(f){if(typeof f!="function")throw new Error("Unable to call `"+E+"`, which is not a function")}else throw new Error("Unable to call `"+E+"`, which is undefined or falsey");return f.apply(m,b)}function M(f,E,m){var b=E.lookup(m);return b!==void 0?b:f.lookup(m)}function W(f,E,m){return f.lineno?f:new o.TemplateError(f,E,m)}function U(f,E,m,b){if(o.isArray(f)){var I=f.length;o.asyncIter(f,function(A,j,w){switch(E){case 1:m(A,j,I,w);break;case 2:m(A[0],A[1],j,I,w);break;case 3:m(A[0],A[1],A[2],j,I,w);break;default:A.push(j,I,w),m.apply(this,A)}},b)}else o.asyncFor(f,function(A,j,w,p,_){m(A,j,w,p,_)},b)}function D(f,E,m,b){var I=0,k,A;function j(B,q){I++,A[B]=q,I===k&&b(null,A.join(""))}if(o.isArray(f))if(k=f.length,A=new Array(k),k===0)b(null,"");else for(var w=0;w<f.length;w++){var p=f[w];switch(E){case 1:m(p,w,k,j);break;case 2:m(p[0],p[1],w,k,j);break;case 3:m(p[0],p[1],p[2],w,k,j);break;default:p.push(w,k,j),m.apply(this,p)}}else{var _=o.keys(f||{});if(k=_.length,A=new Array(k),k===0)b(null,"");else for(var L=0;L<_.length;L++){var R=_[L];m(R,f[R],L,k,j)}}}function y(f){return typeof f!="object"||f===null||o.isArray(f)?f:i&&Symbol.iterator in f?r(f):f}e.exports={Frame:s,makeMacro:a,makeKeywordArgs:c,numArgs:d,suppressValue:T,ensureDefined:v,memberLookup:F,contextOrFrameLookup:M,callWrap:P,handleError:W,isArray:o.isArray,keys:o.keys,SafeString:g,copySafeness:S,markSafe:C,asyncEach:U,asyncAll:D,inOperator:o.inOperator,fromIterator:y}}),(function(e,t,n){"use strict";function o(a,c){a.prototype=Object.create(c.prototype),a.prototype.constructor=a,r(a,c)}function r(a,c){return r=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(l,d){return l.__proto__=d,l},r(a,c)}var i=n(4),s=(function(a){o(c,a);function c(l){var d;return d=a.call(this)||this,d.precompiled=l||{},d}var u=c.prototype;return u.getSource=function(d){return this.precompiled[d]?{src:{type:"code",obj:this.precompiled[d]},path:d}:null},c})(i);e.exports={PrecompiledLoader:s}}),(function(e,t,n){"use strict";function o(c,u){c.prototype=Object.create(u.prototype),c.prototype.constructor=c,r(c,u)}function r(c,u){return r=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(d,g){return d.__proto__=g,d},r(c,u)}var i=n(0),s=n(5),a=s.EmitterObj;e.exports=(function(c){o(u,c);function u(){return c.apply(this,arguments)||this}var l=u.prototype;return l.resolve=function(g,S){return i.resolve(i.dirname(g),S)},l.isRelative=function(g){return g.indexOf("./")===0||g.indexOf("../")===0},u})(a)}),(function(e,t,n){"use strict";function o(T,v){for(var F=0;F<v.length;F++){var P=v[F];P.enumerable=P.enumerable||!1,P.configurable=!0,"value"in P&&(P.writable=!0),Object.defineProperty(T,i(P.key),P)}}function r(T,v,F){return v&&o(T.prototype,v),F&&o(T,F),Object.defineProperty(T,"prototype",{writable:!1}),T}function i(T){var v=s(T,"string");return typeof v=="symbol"?v:String(v)}function s(T,v){if(typeof T!="object"||T===null)return T;var F=T[Symbol.toPrimitive];if(F!==void 0){var P=F.call(T,v||"default");if(typeof P!="object")return P;throw new TypeError("@@toPrimitive must return a primitive value.")}return(v==="string"?String:Number)(T)}function a(T,v){T.prototype=Object.create(v.prototype),T.prototype.constructor=T,c(T,v)}function c(T,v){return c=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(P,M){return P.__proto__=M,P},c(T,v)}var u=n(13),l=n(1);function d(T,v){return typeof T!="function"||typeof v!="function"?v:function(){var P=this.parent;this.parent=T;var M=v.apply(this,arguments);return this.parent=P,M}}function g(T,v,F){F=F||{},l.keys(F).forEach(function(M){F[M]=d(T.prototype[M],F[M])});var P=(function(M){a(W,M);function W(){return M.apply(this,arguments)||this}return r(W,[{key:"typename",get:function(){return v}}]),W})(T);return l._assign(P.prototype,F),P}var S=(function(){function T(){this.init.apply(this,arguments)}var v=T.prototype;return v.init=function(){},T.extend=function(P,M){return typeof P=="object"&&(M=P,P="anonymous"),g(this,P,M)},r(T,[{key:"typename",get:function(){return this.constructor.name}}]),T})(),C=(function(T){a(v,T);function v(){var P,M;return M=T.call(this)||this,(P=M).init.apply(P,arguments),M}var F=v.prototype;return F.init=function(){},v.extend=function(M,W){return typeof M=="object"&&(W=M,M="anonymous"),g(this,M,W)},r(v,[{key:"typename",get:function(){return this.constructor.name}}]),v})(u);e.exports={Obj:S,EmitterObj:C}}),(function(e,t,n){"use strict";var o=n(1),r=n(7),i=r.Environment,s=r.Template,a=n(4),c=n(3),u=n(0),l=n(0),d=n(0),g=n(0),S=n(2),C=n(0),T=n(17),v;function F(P,M){M=M||{},o.isObject(P)&&(M=P,P=null);var W;return c.FileSystemLoader?W=new c.FileSystemLoader(P,{watch:M.watch,noCache:M.noCache}):c.WebLoader&&(W=new c.WebLoader(P,{useCache:M.web&&M.web.useCache,async:M.web&&M.web.async})),v=new i(W,M),M&&M.express&&v.express(M.express),v}e.exports={Environment:i,Template:s,Loader:a,FileSystemLoader:c.FileSystemLoader,NodeResolveLoader:c.NodeResolveLoader,PrecompiledLoader:c.PrecompiledLoader,WebLoader:c.WebLoader,compiler:l,parser:d,lexer:g,runtime:S,lib:o,nodes:C,installJinjaCompat:T,configure:F,reset:function(){v=void 0},compile:function(M,W,U,D){return v||F(),new s(M,W,U,D)},render:function(M,W,U){return v||F(),v.render(M,W,U)},renderString:function(M,W,U){return v||F(),v.renderString(M,W,U)},precompile:u?u.precompile:void 0,precompileString:u?u.precompileString:void 0}}),(function(e,t,n){"use strict";function o(I,k){I.prototype=Object.create(k.prototype),I.prototype.constructor=I,r(I,k)}function r(I,k){return r=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(j,w){return j.__proto__=w,j},r(I,k)}var i=n(8),s=n(11),a=n(1),c=n(0),u=n(12),l=n(3),d=l.FileSystemLoader,g=l.WebLoader,S=l.PrecompiledLoader,C=n(14),T=n(15),v=n(5),F=v.Obj,P=v.EmitterObj,M=n(2),W=M.handleError,U=M.Frame,D=n(16);function y(I,k,A){i(function(){I(k,A)})}var f={type:"code",obj:{root:function(k,A,j,w,p){try{p(null,"")}catch(_){p(W(_,null,null))}}}},E=(function(I){o(k,I);function k(){return I.apply(this,arguments)||this}var A=k.prototype;return A.init=function(w,p){var _=this;p=this.opts=p||{},this.opts.dev=!!p.dev,this.opts.autoescape=p.autoescape!=null?p.autoescape:!0,this.opts.throwOnUndefined=!!p.throwOnUndefined,this.opts.trimBlocks=!!p.trimBlocks,this.opts.lstripBlocks=!!p.lstripBlocks,this.loaders=[],w?this.loaders=a.isArray(w)?w:[w]:d?this.loaders=[new d("views")]:g&&(this.loaders=[new g("/views")]),typeof self<"u"&&self.nunjucksPrecompiled&&this.loaders.unshift(new S(self.nunjucksPrecompiled)),this._initLoaders(),this.globals=T(),this.filters={},this.tests={},this.asyncFilters=[],this.extensions={},this.extensionsList=[],a._entries(u).forEach(function(L){var R=L[0],B=L[1];return _.addFilter(R,B)}),a._entries(C).forEach(function(L){var R=L[0],B=L[1];return _.addTest(R,B)})},A._initLoaders=function(){var w=this;this.loaders.forEach(function(p){p.cache={},typeof p.on=="function"&&(p.on("update",function(_,L){p.cache[_]=null,w.emit("update",_,L,p)}),p.on("load",function(_,L){w.emit("load",_,L,p)}))})},A.invalidateCache=function(){this.loaders.forEach(function(w){w.cache={}})},A.addExtension=function(w,p){return p.__name=w,this.extensions[w]=p,this.extensionsList.push(p),this},A.removeExtension=function(w){var p=this.getExtension(w);p&&(this.extensionsList=a.without(this.extensionsList,p),delete this.extensions[w])},A.getExtension=function(w){return this.extensions[w]},A.hasExtension=function(w){return!!this.extensions[w]},A.addGlobal=function(w,p){return this.globals[w]=p,this},A.getGlobal=function(w){if(typeof this.globals[w]>"u")throw new Error("global not found: "+w);return this.globals[w]},A.addFilter=function(w,p,_){var L=p;return _&&this.asyncFilters.push(w),this.filters[w]=L,this},A.getFilter=function(w){if(!this.filters[w])throw new Error("filter not found: "+w);return this.filters[w]},A.addTest=function(w,p){return this.tests[w]=p,this},A.getTest=function(w){if(!this.tests[w])throw new Error("test not found: "+w);return this.tests[w]},A.resolveTemplate=function(w,p,_){var L=w.isRelative&&p?w.isRelative(_):!1;return L&&w.resolve?w.resolve(p,_):_},A.getTemplate=function(w,p,_,L,R){var B=this,q=this,Z=null;if(w&&w.raw&&(w=w.raw),a.isFunction(_)&&(R=_,_=null,p=p||!1),a.isFunction(p)&&(R=p,p=!1),w instanceof b)Z=w;else{if(typeof w!="string")throw new Error("template names must be a string: "+w);for(var he=0;he<this.loaders.length;he++){var He=this.loaders[he];if(Z=He.cache[this.resolveTemplate(He,_,w)],Z)break}}if(Z)if(p&&Z.compile(),R){R(null,Z);return}else return Z;var ve,Le=function(pt,Xe){if(!Xe&&!pt&&!L&&(pt=new Error("template not found: "+w)),pt)if(R){R(pt);return}else throw pt;var Je;Xe?(Je=new b(Xe.src,B,Xe.path,p),Xe.noCache||(Xe.loader.cache[w]=Je)):Je=new b(f,B,"",p),R?R(null,Je):ve=Je};return a.asyncIter(this.loaders,function(dt,pt,Xe,Je){function Bn(Wn,gn){Wn?Je(Wn):gn?(gn.loader=dt,Je(null,gn)):Xe()}w=q.resolveTemplate(dt,_,w),dt.async?dt.getSource(w,Bn):Bn(null,dt.getSource(w))},Le),ve},A.express=function(w){return D(this,w)},A.render=function(w,p,_){a.isFunction(p)&&(_=p,p=null);var L=null;return this.getTemplate(w,function(R,B){if(R&&_)y(_,R);else{if(R)throw R;L=B.render(p,_)}}),L},A.renderString=function(w,p,_,L){a.isFunction(_)&&(L=_,_={}),_=_||{};var R=new b(w,this,_.path);return R.render(p,L)},A.waterfall=function(w,p,_){return s(w,p,_)},k})(P),m=(function(I){o(k,I);function k(){return I.apply(this,arguments)||this}var A=k.prototype;return A.init=function(w,p,_){var L=this;this.env=_||new E,this.ctx=a.extend({},w),this.blocks={},this.exported=[],a.keys(p).forEach(function(R){L.addBlock(R,p[R])})},A.lookup=function(w){return w in this.env.globals&&!(w in this.ctx)?this.env.globals[w]:this.ctx[w]},A.setVariable=function(w,p){this.ctx[w]=p},A.getVariables=function(){return this.ctx},A.addBlock=function(w,p){return this.blocks[w]=this.blocks[w]||[],this.blocks[w].push(p),this},A.getBlock=function(w){if(!this.blocks[w])throw new Error('unknown block "'+w+'"');return this.blocks[w][0]},A.getSuper=function(w,p,_,L,R,B){var q=a.indexOf(this.blocks[p]||[],_),Z=this.blocks[p][q+1],he=this;if(q===-1||!Z)throw new Error('no super block available for "'+p+'"');Z(w,he,L,R,B)},A.addExport=function(w){this.exported.push(w)},A.getExported=function(){var w=this,p={};return this.exported.forEach(function(_){p[_]=w.ctx[_]}),p},k})(F),b=(function(I){o(k,I);function k(){return I.apply(this,arguments)||this}var A=k.prototype;return A.init=function(w,p,_,L){if(this.env=p||new E,a.isObject(w))switch(w.type){case"code":this.tmplProps=w.obj;break;case"string":this.tmplStr=w.obj;break;default:throw new Error("Unexpected template object type "+w.type+"; expected 'code', or 'string'")}else if(a.isString(w))this.tmplStr=w;else throw new Error("src must be a string or an object describing the source");if(this.path=_,L)try{this._compile()}catch(R){throw a._prettifyError(this.path,this.env.opts.dev,R)}else this.compiled=!1},A.render=function(w,p,_){var L=this;typeof w=="function"?(_=w,w={}):typeof p=="function"&&(_=p,p=null);var R=!p;try{this.compile()}catch(ve){var B=a._prettifyError(this.path,this.env.opts.dev,ve);if(_)return y(_,B);throw B}var q=new m(w||{},this.blocks,this.env),Z=p?p.push(!0):new U;Z.topLevel=!0;var he=null,He=!1;return this.rootRenderFunc(this.env,q,Z,M,function(ve,Le){if(!(He&&_&&typeof Le<"u"))if(ve&&(ve=a._prettifyError(L.path,L.env.opts.dev,ve),He=!0),_)R?y(_,ve,Le):_(ve,Le);else{if(ve)throw ve;he=Le}}),he},A.getExported=function(w,p,_){typeof w=="function"&&(_=w,w={}),typeof p=="function"&&(_=p,p=null);try{this.compile()}catch(B){if(_)return _(B);throw B}var L=p?p.push():new U;L.topLevel=!0;var R=new m(w||{},this.blocks,this.env);this.rootRenderFunc(this.env,R,L,M,function(B){B?_(B,null):_(null,R.getExported())})},A.compile=function(){this.compiled||this._compile()},A._compile=function(){var w;if(this.tmplProps)w=this.tmplProps;else{var p=c.compile(this.tmplStr,this.env.asyncFilters,this.env.extensionsList,this.path,this.env.opts),_=new Function(p);w=_()}this.blocks=this._getBlocks(w),this.rootRenderFunc=w.root,this.compiled=!0},A._getBlocks=function(w){var p={};return a.keys(w).forEach(function(_){_.slice(0,2)==="b_"&&(p[_.slice(2)]=w[_])}),p},k})(F);e.exports={Environment:E,Template:b}}),(function(e,t,n){"use strict";var o=n(9),r=[],i=[],s=o.makeRequestCallFromTimer(a);function a(){if(i.length)throw i.shift()}e.exports=c;function c(l){var d;r.length?d=r.pop():d=new u,d.task=l,o(d)}function u(){this.task=null}u.prototype.call=function(){try{this.task.call()}catch(l){c.onerror?c.onerror(l):(i.push(l),s())}finally{this.task=null,r[r.length]=this}}}),(function(e,t,n){"use strict";(function(o){e.exports=r;function r(T){i.length||(a(),s=!0),i[i.length]=T}var i=[],s=!1,a,c=0,u=1024;function l(){for(;c<i.length;){var T=c;if(c=c+1,i[T].call(),c>u){for(var v=0,F=i.length-c;v<F;v++)i[v]=i[v+c];i.length-=c,c=0}}i.length=0,c=0,s=!1}var d=typeof o<"u"?o:self,g=d.MutationObserver||d.WebKitMutationObserver;typeof g=="function"?a=S(l):a=C(l),r.requestFlush=a;function S(T){var v=1,F=new g(T),P=document.createTextNode("");return F.observe(P,{characterData:!0}),function(){v=-v,P.data=v}}function C(T){return function(){var F=setTimeout(M,0),P=setInterval(M,50);function M(){clearTimeout(F),clearInterval(P),T()}}}r.makeRequestCallFromTimer=C}).call(t,n(10))}),(function(e,t){var n;n=(function(){return this})();try{n=n||Function("return this")()||(0,eval)("this")}catch{typeof self=="object"&&(n=self)}e.exports=n}),(function(e,t,n){var o,r;(function(i){"use strict";var s=function(){var d=Array.prototype.slice.call(arguments);typeof d[0]=="function"&&d[0].apply(null,d.splice(1))},a=function(d){typeof setImmediate=="function"?setImmediate(d):typeof process<"u"&&process.nextTick?process.nextTick(d):setTimeout(d,0)},c=function(d){var g=function(S){var C=function(){return d.length&&d[S].apply(null,arguments),C.next()};return C.next=function(){return S<d.length-1?g(S+1):null},C};return g(0)},u=Array.isArray||function(d){return Object.prototype.toString.call(d)==="[object Array]"},l=function(d,g,S){var C=S?a:s;if(g=g||function(){},!u(d)){var T=new Error("First argument to waterfall must be an array of functions");return g(T)}if(!d.length)return g();var v=function(F){return function(P){if(P)g.apply(null,arguments),g=function(){};else{var M=Array.prototype.slice.call(arguments,1),W=F.next();W?M.push(v(W)):M.push(g),C(function(){F.apply(null,M)})}}};v(c(d))()};o=[],r=(function(){return l}).apply(t,o),r!==void 0&&(e.exports=r)})(this)}),(function(e,i,n){"use strict";var o=n(1),r=n(2),i=e.exports={};function s(h,O){return h==null||h===!1?O:h}i.abs=Math.abs;function a(h){return h!==h}function c(h,O,$){var G,K=[],V=[];for(G=0;G<h.length;G++)G%O===0&&V.length&&(K.push(V),V=[]),V.push(h[G]);if(V.length){if($)for(G=V.length;G<O;G++)V.push($);K.push(V)}return K}i.batch=c;function u(h){h=s(h,"");var O=h.toLowerCase();return r.copySafeness(h,O.charAt(0).toUpperCase()+O.slice(1))}i.capitalize=u;function l(h,O){if(h=s(h,""),O=O||80,h.length>=O)return h;var $=O-h.length,G=o.repeat(" ",$/2-$%2),K=o.repeat(" ",$/2);return r.copySafeness(h,G+h+K)}i.center=l;function d(h,O,$){return $?h||O:h!==void 0?h:O}i.default=d;function g(h,O,$){if(!o.isObject(h))throw new o.TemplateError("dictsort filter: val must be an object");var G=[];for(var K in h)G.push([K,h[K]]);var V;if($===void 0||$==="key")V=0;else if($==="value")V=1;else throw new o.TemplateError("dictsort filter: You can only sort by either key or value");return G.sort(function(se,X){var le=se[V],Qe=X[V];return O||(o.isString(le)&&(le=le.toUpperCase()),o.isString(Qe)&&(Qe=Qe.toUpperCase())),le>Qe?1:le===Qe?0:-1}),G}i.dictsort=g;function S(h,O){return JSON.stringify(h,null,O)}i.dump=S;function C(h){return h instanceof r.SafeString?h:(h=h??"",r.markSafe(o.escape(h.toString())))}i.escape=C;function T(h){return h instanceof r.SafeString?h:(h=h??"",r.markSafe(h.toString()))}i.safe=T;function v(h){return h[0]}i.first=v;function F(h){return h=h??"",r.markSafe(o.escape(h.toString()))}i.forceescape=F;function P(h,O){return o.groupBy(h,O,this.env.opts.throwOnUndefined)}i.groupby=P;function M(h,O,$){if(h=s(h,""),h==="")return"";O=O||4;var G=h.split(`
`),K=o.repeat(" ",O),V=G.map(function(se,X){return X===0&&!$?se:""+K+se}).join(`
`);return r.copySafeness(h,V)}i.indent=M;function W(h,O,$){return O=O||"",$&&(h=o.map(h,function(G){return G[$]})),h.join(O)}i.join=W;function U(h){return h[h.length-1]}i.last=U;function D(h){var O=s(h,"");return O!==void 0?typeof Map=="function"&&O instanceof Map||typeof Set=="function"&&O instanceof Set?O.size:o.isObject(O)&&!(O instanceof r.SafeString)?o.keys(O).length:O.length:0}i.length=D;function y(h){if(o.isString(h))return h.split("");if(o.isObject(h))return o._entries(h||{}).map(function(O){var $=O[0],G=O[1];return{key:$,value:G}});if(o.isArray(h))return h;throw new o.TemplateError("list filter: type not iterable")}i.list=y;function f(h){return h=s(h,""),h.toLowerCase()}i.lower=f;function E(h){return h==null?"":r.copySafeness(h,h.replace(/\r\n|\n/g,`<br />
`))}i.nl2br=E;function m(h){return h[Math.floor(Math.random()*h.length)]}i.random=m;function b(h){function O($,G,K){G===void 0&&(G="truthy");var V=this,se=V.env.getTest(G);return o.toArray($).filter(function(le){return se.call(V,le,K)===h})}return O}i.reject=b(!1);function I(h,O){return h.filter(function($){return!$[O]})}i.rejectattr=I,i.select=b(!0);function k(h,O){return h.filter(function($){return!!$[O]})}i.selectattr=k;function A(h,O,$,G){var K=h;if(O instanceof RegExp)return h.replace(O,$);typeof G>"u"&&(G=-1);var V="";if(typeof O=="number")O=""+O;else if(typeof O!="string")return h;if(typeof h=="number"&&(h=""+h),typeof h!="string"&&!(h instanceof r.SafeString))return h;if(O==="")return V=$+h.split("").join($)+$,r.copySafeness(h,V);var se=h.indexOf(O);if(G===0||se===-1)return h;for(var X=0,le=0;se>-1&&(G===-1||le<G);)V+=h.substring(X,se)+$,X=se+O.length,le++,se=h.indexOf(O,X);return X<h.length&&(V+=h.substring(X)),r.copySafeness(K,V)}i.replace=A;function j(h){var O;return o.isString(h)?O=y(h):O=o.map(h,function($){return $}),O.reverse(),o.isString(h)?r.copySafeness(h,O.join("")):O}i.reverse=j;function w(h,O,$){O=O||0;var G=Math.pow(10,O),K;return $==="ceil"?K=Math.ceil:$==="floor"?K=Math.floor:K=Math.round,K(h*G)/G}i.round=w;function p(h,O,$){for(var G=Math.floor(h.length/O),K=h.length%O,V=[],se=0,X=0;X<O;X++){var le=se+X*G;X<K&&se++;var Qe=se+(X+1)*G,it=h.slice(le,Qe);$&&X>=K&&it.push($),V.push(it)}return V}i.slice=p;function _(h,O,$){return $===void 0&&($=0),O&&(h=o.map(h,function(G){return G[O]})),$+h.reduce(function(G,K){return G+K},0)}i.sum=_,i.sort=r.makeMacro(["value","reverse","case_sensitive","attribute"],[],function(O,$,G,K){var V=this,se=o.map(O,function(le){return le}),X=o.getAttrGetter(K);return se.sort(function(le,Qe){var it=K?X(le):le,Gt=K?X(Qe):Qe;if(V.env.opts.throwOnUndefined&&K&&(it===void 0||Gt===void 0))throw new TypeError('sort: attribute "'+K+'" resolved to undefined');return!G&&o.isString(it)&&o.isString(Gt)&&(it=it.toLowerCase(),Gt=Gt.toLowerCase()),it<Gt?$?1:-1:it>Gt?$?-1:1:0}),se});function L(h){return r.copySafeness(h,h)}i.string=L;function R(h,O){h=s(h,"");var $=/<\/?([a-z][a-z0-9]*)\b[^>]*>|<!--[\s\S]*?-->/gi,G=q(h.replace($,"")),K="";return O?K=G.replace(/^ +| +$/gm,"").replace(/ +/g," ").replace(/(\r\n)/g,`
`).replace(/\n\n\n+/g,`

`):K=G.replace(/\s+/gi," "),r.copySafeness(h,K)}i.striptags=R;function B(h){h=s(h,"");var O=h.split(" ").map(function($){return u($)});return r.copySafeness(h,O.join(" "))}i.title=B;function q(h){return r.copySafeness(h,h.replace(/^\s*|\s*$/g,""))}i.trim=q;function Z(h,O,$,G){var K=h;if(h=s(h,""),O=O||255,h.length<=O)return h;if($)h=h.substring(0,O);else{var V=h.lastIndexOf(" ",O);V===-1&&(V=O),h=h.substring(0,V)}return h+=G??"...",r.copySafeness(K,h)}i.truncate=Z;function he(h){return h=s(h,""),h.toUpperCase()}i.upper=he;function He(h){var O=encodeURIComponent;if(o.isString(h))return O(h);var $=o.isArray(h)?h:o._entries(h);return $.map(function(G){var K=G[0],V=G[1];return O(K)+"="+O(V)}).join("&")}i.urlencode=He;var ve=/^(?:\(|<|&lt;)?(.*?)(?:\.|,|\)|\n|&gt;)?$/,Le=/^[\w.!#$%&'*+\-\/=?\^`{|}~]+@[a-z\d\-]+(\.[a-z\d\-]+)+$/i,dt=/^https?:\/\/.*$/,pt=/^www\./,Xe=/\.(?:org|net|com)(?:\:|\/|$)/;function Je(h,O,$){a(O)&&(O=1/0);var G=$===!0?' rel="nofollow"':"",K=h.split(/(\s+)/).filter(function(V){return V&&V.length}).map(function(V){var se=V.match(ve),X=se?se[1]:V,le=X.substr(0,O);return dt.test(X)?'<a href="'+X+'"'+G+">"+le+"</a>":pt.test(X)?'<a href="http://'+X+'"'+G+">"+le+"</a>":Le.test(X)?'<a href="mailto:'+X+'">'+X+"</a>":Xe.test(X)?'<a href="http://'+X+'"'+G+">"+le+"</a>":V});return K.join("")}i.urlize=Je;function Bn(h){h=s(h,"");var O=h?h.match(/\w+/g):null;return O?O.length:null}i.wordcount=Bn;function Wn(h,O){var $=parseFloat(h);return a($)?O:$}i.float=Wn;var gn=r.makeMacro(["value","default","base"],[],function(O,$,G){G===void 0&&(G=10);var K=parseInt(O,G);return a(K)?$:K});i.int=gn,i.d=i.default,i.e=i.escape}),(function(e,t,n){"use strict";var o=typeof Reflect=="object"?Reflect:null,r=o&&typeof o.apply=="function"?o.apply:function(f,E,m){return Function.prototype.apply.call(f,E,m)},i;o&&typeof o.ownKeys=="function"?i=o.ownKeys:Object.getOwnPropertySymbols?i=function(f){return Object.getOwnPropertyNames(f).concat(Object.getOwnPropertySymbols(f))}:i=function(f){return Object.getOwnPropertyNames(f)};function s(y){console&&console.warn&&console.warn(y)}var a=Number.isNaN||function(f){return f!==f};function c(){c.init.call(this)}e.exports=c,e.exports.once=W,c.EventEmitter=c,c.prototype._events=void 0,c.prototype._eventsCount=0,c.prototype._maxListeners=void 0;var u=10;function l(y){if(typeof y!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof y)}Object.defineProperty(c,"defaultMaxListeners",{enumerable:!0,get:function(){return u},set:function(y){if(typeof y!="number"||y<0||a(y))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+y+".");u=y}}),c.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0},c.prototype.setMaxListeners=function(f){if(typeof f!="number"||f<0||a(f))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+f+".");return this._maxListeners=f,this};function d(y){return y._maxListeners===void 0?c.defaultMaxListeners:y._maxListeners}c.prototype.getMaxListeners=function(){return d(this)},c.prototype.emit=function(f){for(var E=[],m=1;m<arguments.length;m++)E.push(arguments[m]);var b=f==="error",I=this._events;if(I!==void 0)b=b&&I.error===void 0;else if(!b)return!1;if(b){var k;if(E.length>0&&(k=E[0]),k instanceof Error)throw k;var A=new Error("Unhandled error."+(k?" ("+k.message+")":""));throw A.context=k,A}var j=I[f];if(j===void 0)return!1;if(typeof j=="function")r(j,this,E);else for(var w=j.length,p=F(j,w),m=0;m<w;++m)r(p[m],this,E);return!0};function g(y,f,E,m){var b,I,k;if(l(E),I=y._events,I===void 0?(I=y._events=Object.create(null),y._eventsCount=0):(I.newListener!==void 0&&(y.emit("newListener",f,E.listener?E.listener:E),I=y._events),k=I[f]),k===void 0)k=I[f]=E,++y._eventsCount;else if(typeof k=="function"?k=I[f]=m?[E,k]:[k,E]:m?k.unshift(E):k.push(E),b=d(y),b>0&&k.length>b&&!k.warned){k.warned=!0;var A=new Error("Possible EventEmitter memory leak detected. "+k.length+" "+String(f)+" listeners added. Use emitter.setMaxListeners() to increase limit");A.name="MaxListenersExceededWarning",A.emitter=y,A.type=f,A.count=k.length,s(A)}return y}c.prototype.addListener=function(f,E){return g(this,f,E,!1)},c.prototype.on=c.prototype.addListener,c.prototype.prependListener=function(f,E){return g(this,f,E,!0)};function S(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function C(y,f,E){var m={fired:!1,wrapFn:void 0,target:y,type:f,listener:E},b=S.bind(m);return b.listener=E,m.wrapFn=b,b}c.prototype.once=function(f,E){return l(E),this.on(f,C(this,f,E)),this},c.prototype.prependOnceListener=function(f,E){return l(E),this.prependListener(f,C(this,f,E)),this},c.prototype.removeListener=function(f,E){var m,b,I,k,A;if(l(E),b=this._events,b===void 0)return this;if(m=b[f],m===void 0)return this;if(m===E||m.listener===E)--this._eventsCount===0?this._events=Object.create(null):(delete b[f],b.removeListener&&this.emit("removeListener",f,m.listener||E));else if(typeof m!="function"){for(I=-1,k=m.length-1;k>=0;k--)if(m[k]===E||m[k].listener===E){A=m[k].listener,I=k;break}if(I<0)return this;I===0?m.shift():P(m,I),m.length===1&&(b[f]=m[0]),b.removeListener!==void 0&&this.emit("removeListener",f,A||E)}return this},c.prototype.off=c.prototype.removeListener,c.prototype.removeAllListeners=function(f){var E,m,b;if(m=this._events,m===void 0)return this;if(m.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):m[f]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete m[f]),this;if(arguments.length===0){var I=Object.keys(m),k;for(b=0;b<I.length;++b)k=I[b],k!=="removeListener"&&this.removeAllListeners(k);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(E=m[f],typeof E=="function")this.removeListener(f,E);else if(E!==void 0)for(b=E.length-1;b>=0;b--)this.removeListener(f,E[b]);return this};function T(y,f,E){var m=y._events;if(m===void 0)return[];var b=m[f];return b===void 0?[]:typeof b=="function"?E?[b.listener||b]:[b]:E?M(b):F(b,b.length)}c.prototype.listeners=function(f){return T(this,f,!0)},c.prototype.rawListeners=function(f){return T(this,f,!1)},c.listenerCount=function(y,f){return typeof y.listenerCount=="function"?y.listenerCount(f):v.call(y,f)},c.prototype.listenerCount=v;function v(y){var f=this._events;if(f!==void 0){var E=f[y];if(typeof E=="function")return 1;if(E!==void 0)return E.length}return 0}c.prototype.eventNames=function(){return this._eventsCount>0?i(this._events):[]};function F(y,f){for(var E=new Array(f),m=0;m<f;++m)E[m]=y[m];return E}function P(y,f){for(;f+1<y.length;f++)y[f]=y[f+1];y.pop()}function M(y){for(var f=new Array(y.length),E=0;E<f.length;++E)f[E]=y[E].listener||y[E];return f}function W(y,f){return new Promise(function(E,m){function b(k){y.removeListener(f,I),m(k)}function I(){typeof y.removeListener=="function"&&y.removeListener("error",b),E([].slice.call(arguments))}D(y,f,I,{once:!0}),f!=="error"&&U(y,b,{once:!0})})}function U(y,f,E){typeof y.on=="function"&&D(y,"error",f,E)}function D(y,f,E,m){if(typeof y.on=="function")m.once?y.once(f,E):y.on(f,E);else if(typeof y.addEventListener=="function")y.addEventListener(f,function b(I){m.once&&y.removeEventListener(f,b),E(I)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof y)}}),(function(e,t,n){"use strict";var o=n(2).SafeString;function r(m){return typeof m=="function"}t.callable=r;function i(m){return m!==void 0}t.defined=i;function s(m,b){return m%b===0}t.divisibleby=s;function a(m){return m instanceof o}t.escaped=a;function c(m,b){return m===b}t.equalto=c,t.eq=t.equalto,t.sameas=t.equalto;function u(m){return m%2===0}t.even=u;function l(m){return!m}t.falsy=l;function d(m,b){return m>=b}t.ge=d;function g(m,b){return m>b}t.greaterthan=g,t.gt=t.greaterthan;function S(m,b){return m<=b}t.le=S;function C(m,b){return m<b}t.lessthan=C,t.lt=t.lessthan;function T(m){return m.toLowerCase()===m}t.lower=T;function v(m,b){return m!==b}t.ne=v;function F(m){return m===null}t.null=F;function P(m){return typeof m=="number"}t.number=P;function M(m){return m%2===1}t.odd=M;function W(m){return typeof m=="string"}t.string=W;function U(m){return!!m}t.truthy=U;function D(m){return m===void 0}t.undefined=D;function y(m){return m.toUpperCase()===m}t.upper=y;function f(m){return typeof Symbol<"u"?!!m[Symbol.iterator]:Array.isArray(m)||typeof m=="string"}t.iterable=f;function E(m){var b=m!=null&&typeof m=="object"&&!Array.isArray(m);return Set?b&&!(m instanceof Set):b}t.mapping=E}),(function(e,t,n){"use strict";function o(s){var a=-1;return{current:null,reset:function(){a=-1,this.current=null},next:function(){return a++,a>=s.length&&(a=0),this.current=s[a],this.current}}}function r(s){s=s||",";var a=!0;return function(){var c=a?"":s;return a=!1,c}}function i(){return{range:function(a,c,u){typeof c>"u"?(c=a,a=0,u=1):u||(u=1);var l=[];if(u>0)for(var d=a;d<c;d+=u)l.push(d);else for(var g=a;g>c;g+=u)l.push(g);return l},cycler:function(){return o(Array.prototype.slice.call(arguments))},joiner:function(a){return r(a)}}}e.exports=i}),(function(e,t,n){var o=n(0);e.exports=function(i,s){function a(c,u){if(this.name=c,this.path=c,this.defaultEngine=u.defaultEngine,this.ext=o.extname(c),!this.ext&&!this.defaultEngine)throw new Error("No default engine was specified and no extension was provided.");this.ext||(this.name+=this.ext=(this.defaultEngine[0]!=="."?".":"")+this.defaultEngine)}return a.prototype.render=function(u,l){i.render(this.name,u,l)},s.set("view",a),s.set("nunjucksEnv",i),i}}),(function(e,t,n){function o(){"use strict";var r=this.runtime,i=this.lib,s=this.compiler.Compiler,a=this.parser.Parser,c=this.nodes,u=this.lexer,l=r.contextOrFrameLookup,d=r.memberLookup,g,S;s&&(g=s.prototype.assertType),a&&(S=a.prototype.parseAggregate);function C(){r.contextOrFrameLookup=l,r.memberLookup=d,s&&(s.prototype.assertType=g),a&&(a.prototype.parseAggregate=S)}r.contextOrFrameLookup=function(D,y,f){var E=l.apply(this,arguments);if(E!==void 0)return E;switch(f){case"True":return!0;case"False":return!1;case"None":return null;default:return}};function T(U){return{index:U.index,lineno:U.lineno,colno:U.colno}}if(0)var v;function F(U,D,y,f){U=U||[],D===null&&(D=f<0?U.length-1:0),y===null?y=f<0?-1:U.length:y<0&&(y+=U.length),D<0&&(D+=U.length);for(var E=[],m=D;!(m<0||m>U.length||f>0&&m>=y||f<0&&m<=y);m+=f)E.push(r.memberLookup(U,m));return E}function P(U,D){return Object.prototype.hasOwnProperty.call(U,D)}var M={pop:function(D){if(D===void 0)return this.pop();if(D>=this.length||D<0)throw new Error("KeyError");return this.splice(D,1)},append:function(D){return this.push(D)},remove:function(D){for(var y=0;y<this.length;y++)if(this[y]===D)return this.splice(y,1);throw new Error("ValueError")},count:function(D){for(var y=0,f=0;f<this.length;f++)this[f]===D&&y++;return y},index:function(D){var y;if((y=this.indexOf(D))===-1)throw new Error("ValueError");return y},find:function(D){return this.indexOf(D)},insert:function(D,y){return this.splice(D,0,y)}},W={items:function(){return i._entries(this)},values:function(){return i._values(this)},keys:function(){return i.keys(this)},get:function(D,y){var f=this[D];return f===void 0&&(f=y),f},has_key:function(D){return P(this,D)},pop:function(D,y){var f=this[D];if(f===void 0&&y!==void 0)f=y;else{if(f===void 0)throw new Error("KeyError");delete this[D]}return f},popitem:function(){var D=i.keys(this);if(!D.length)throw new Error("KeyError");var y=D[0],f=this[y];return delete this[y],[y,f]},setdefault:function(D,y){return y===void 0&&(y=null),D in this||(this[D]=y),this[D]},update:function(D){return i._assign(this,D),null}};return W.iteritems=W.items,W.itervalues=W.values,W.iterkeys=W.keys,r.memberLookup=function(D,y,f){return arguments.length===4?F.apply(this,arguments):(D=D||{},i.isArray(D)&&P(M,y)?M[y].bind(D):i.isObject(D)&&P(W,y)?W[y].bind(D):d.apply(this,arguments))},C}e.exports=o})])})});var $i={"%(about)s. %(place)s":"%(about)s,%(place)s","%(amount)s in %(years)s years":"%(years)s 年共 %(amount)s","%(count)s, up to number %(last)s":"%(count)s条,编到第%(last)s号","%(done)s of %(total)s":"%(done)s / %(total)s","%(months)s months of pension":"%(months)s 个月养老金","%(name)s is not here":"%(name)s不在这户","%(num)s door":"%(num)s 户","%(num)s door to see again today":"今天要再去 %(num)s 户","%(num)s person":"%(num)s 人","%(num)s person is as listed.":"%(num)s 人与底册一致,已记录。","%(num)s record arrived damaged. It is kept as it came.":"有%(num)s条记录到达时已损坏,已原样保存。","%(num)s record is only on this phone":"%(num)s 条只在这部手机上","%(num)s record needs attention":"%(num)s 条需要处理","%(outcome)s, come back on %(day)s":"%(outcome)s,%(day)s再来","%(reason)s, %(day)s":"%(reason)s,%(day)s","%(relation)s, born %(month)s":"%(relation)s,%(month)s生","%(who)s adds %(amount)s to the account.":"%(who)s补贴 %(amount)s,记入个人账户。","%(who)s adds a year":"%(who)s每年补贴","%(who)s pays %(amount)s of the tier.":"%(who)s代缴 %(amount)s。","%(who)s pays for the person":"%(who)s代缴","%(years)s years":"%(years)s 年","(if known)":"(知道就填)",", ":"、",", %(count)s open":",%(count)s人未办","18 characters, as on the card":"18 位,照身份证填写","A missed year, paid afterwards":"补缴中断年度","A new version is ready":"新版本已准备好","A phone appears here when its owner signs in on it and opens the round.":"机主在手机上登录并打开任务后,手机就会出现在这里。","A slip number has 14 digits after RF, this one has %(count)s":"单号在 RF 后面应有 14 位数字，现在是 %(count)s 位","A slip number is RF and digits only, look again at %(found)s":"单号只有 RF 和数字，请核对“%(found)s”","A year still short at 60":"补缴满60周岁不足的年限","Add a household":"新增一户","Add a member":"添加成员","Add somebody under %(age)s":"登记未满%(age)s周岁的人","Add who lives here":"登记这户的人","Added.":"已添加。","Added. Now add who lives here.":"已添加。请接着登记这户的人。","Agreed on %(day)s to pay %(tier)s a year.":"%(day)s 同意每年缴 %(tier)s。","Agrees, issue the slip":"同意开单","Agrees, no slip yet":"同意,暂不开单",All:"全部","All as listed (%(count)s)":"都和底册一致(%(count)s人)","All delivered, last at %(time)s":"已全部上传,最近 %(time)s","All my doors":"我的全部门户","All slips of this door":"本户全部缴费单","Already draws another pension":"已领取其他养老待遇","Already in the scheme":"以前已参保","Already in this scheme":"以前已参加本保险","Amount chosen":"已选档次","An earlier year, paid afterwards":"补缴以前年度","An identity number has 18 characters, or 15 on an old card; this one has %(count)s":"身份证号应为18位(旧证15位),现在是%(count)s位","An identity number has digits only, and at most an X at the end":"身份证号只有数字,最后一位可以是 X","Another day":"另选一天","Another tier: issue it again":"换档次,重新开单",Answer:"意愿","Answer to the plan":"对参保的答复","Archive number":"档案号","As a list":"列表","As doors":"门户图","As listed":"底册信息","As listed.":"与底册一致,已记录。","As the phone":"跟随手机","Ask %(name)s":"问%(name)s的意愿","Ask for a signature in the box, or choose another way":"请在框里签名,或换一种方式","Ask for the date of birth":"请问清出生日期","Ask where the person is registered":"请问清户籍在哪里","Ask whether to join":"问是否参保","Ask who lives here and add each person.":"问清家里有谁,逐个登记。","At school":"在校","At school; may join after leaving school":"在校学生,毕业后可参保","At the end":"排在最后",Back:"上一页","Back to the door":"回到这一户","Back to the doors":"回到门户列表","Back to the person":"回到此人","Behind which door, walking?":"走到哪一户之后?","Belongs to another place":"属于别处","Belongs to another place's list":"应列入外地名单","Bonus if paid by %(day)s":"%(day)s前缴费另补助",Born:"出生","Born on":"出生日期","Brother or sister":"兄弟姐妹",Bulou:"不漏",Canvassers:"包组","Change to it now":"现在更新","Check the number":"核对号码","Children are only counted, so that nobody is forgotten when they may join. No name and no number are kept.":"未成年人只计人数,到龄时不会漏掉。不留姓名和号码。",Choose:"请选择","Choose how much to pay a year":"请选每年缴多少","Choose how the consent was given":"请选表示意愿的方式","Choose how the person is related":"请选与户主的关系","Choose how the visit ended":"请选走访结果","Choose the sex":"请选性别","Choose what the person said":"请选本人的意愿","Choose why the person is not here":"请选不在的原因","Clear and sign again":"擦掉重签",Closed:"空关户","Code %(code)s":"代码 %(code)s","Code of the slip":"缴费单二维码","Come back":"再来","Come back on %(day)s":"%(day)s 再来","Come back on that day":"那天再来","Come back today":"今天再来","Come back, since %(day)s":"该来,约的%(day)s",Complete:"补全信息","Complete %(name)s":"补全%(name)s的信息","Confirmed as listed":"与底册一致",Consent:"同意书",Correct:"更正","Correct %(name)s":"更正%(name)s的信息","Correct the household":"更正这户信息","Counted. Of children no name and no number are kept.":"已计入人数。未成年人不留姓名和号码。",Dark:"深色",Daughter:"女","Decides later":"再考虑",Declines:"不参加","Delivered last":"最近已上传","Did not want to talk":"不愿交谈","Digits 7 to 14 are no date of birth: check them":"第7至14位不是出生日期,请核对",Display:"显示","Does not belong to this scheme.":"不属于本制度。","Does not join":"不参加",Done:"办结","Done of %(total)s":"办结,共%(total)s户","Door number":"门牌号","Door, name, number":"门牌、姓名、户编号",Doors:"门户","Draws a pension":"领取人员","Draws another pension":"已领其他养老金","Draws, and needs no slip.":"领取待遇,不开缴费单。","Each phone numbers its records 1, 2, 3 without gaps. So it can always be said which have come in and which have not.":"每部手机给自己的记录从1起连续编号,所以哪些已到、哪些未到,随时一清二楚。","Either the years ahead are enough, or every year has its slip, or there is no consent yet.":"可能是以后的年限已够,或各年度都开了单,或还没有同意参保。",Elsewhere:"外地","Employees' scheme":"职工养老保险","Every record stays that of whoever made it, and counts once, however often the file is taken in.":"每条记录仍归原来登记的人,文件接收几次也只算一次。",Explained:"已讲解","Explained to all.":"已给在场的人都讲过。","Explained.":"已讲解,已记录。","Facts corrected":"更正个人信息","Facts missing":"信息不全",File:"文件","Find a door":"找门户","Fingerprint on paper":"在纸上按手印","For a phone that cannot send any more: save its records as a file there, and choose the file here.":"用于已经发不出记录的手机:先在那部手机上把记录存成文件,再在这里选择这个文件。","For example: back from work after six":"例如:六点以后下班","For these two it is enough that you heard the answer.":"这两种回答,您听到就可以记,不用签字。","From %(month)s about %(amount)s a month for life":"从 %(month)s 起每月约领 %(amount)s,领到终身","Go back, load the page again and send it once more. If this comes again, let this site keep cookies.":"请返回,刷新页面后再提交一次。如果还这样,请允许本网站保存 Cookie。","Go on":"继续","Goes on the list for the police station":"列入派出所补办名单","Government adds %(amount)s":"政府补 %(amount)s","Government or institution":"机关事业单位","Government pays %(amount)s and adds %(added)s":"政府代缴 %(amount)s,再补 %(added)s",Grandchild:"孙辈",Grandparent:"祖父母",Groups:"村民组",Guardian:"监护人","Guardian, with the person":"监护人和本人一起","Has died":"已去世","Has it back after":"领多久回本","Has moved away":"已迁走","Head of household":"户主","Held back":"待查",Here:"本地",Hotline:"咨询电话","Household %(number)s":"户编号 %(number)s","Household corrected":"更正户信息","How much a year?":"每年缴多少?","How much for that year?":"这一年缴多少?","How was it said?":"怎么表示的意愿?","I have read it aloud":"我已念给本人听","Identity number":"公民身份号码","Identity number on the list":"底册上的身份证号","If this phone gives up, the village head can take the records in from a file.":"手机坏了也不怕,村负责人可以用文件收下这些记录。","If you go on canvassing with it, ask the head and sign in anew.":"如果还要用它入户,请找村负责人,并重新登录。","In numbers":"看数字","In the evening":"晚上去","In use since":"启用时间","In which group does it stand?":"在哪个村民组(楼院)?","Inside this app Bulou needs signal all the time. Tap the dots at the top, then Open in browser (Safari, Chrome), and sign in there.":"在这个应用里打开,必须一直有信号。请点右上角的三个点,选“在浏览器打开”(Safari、Chrome),在那里登录。","Is %(age)s or older":"已满%(age)s周岁","Is %(age)s; draws once %(years)s years are paid":"已满%(age)s周岁,缴满%(years)s年后领取","Is here after all":"其实还在这户","Is in the employees' scheme":"已参加职工养老保险","Is listed twice":"重复登记","Is listed twice; the other entry counts":"重复登记,以另一条为准","Is not here":"不在这户","Is registered elsewhere and joins there":"户籍在外地,在户籍地参保","Is right":"无误","Issue a new slip":"重新开单","Issue the slip":"开缴费单","Issued on":"开单日期","It lets no page work without signal, perhaps because it is in private mode. Open Bulou in Chrome, in Safari or in the phone's own browser, not in private mode.":"它不支持离线使用,可能是无痕模式。请用 Chrome、Safari 或手机自带的浏览器打开,不要用无痕模式。","Its name begins with bulou and ends with json.":"文件名以 bulou 开头,以 json 结尾。",Joins:"参保","Joins where registered":"在户籍地参保","Joins, no slip yet":"参保,未开单","Joins, pays nothing":"参保,政府代缴","Journal broken":"流水对不上",Kind:"类别","Kind of registration":"户口性质","Last contact":"最近联系","Last in touch with the server: %(time)s":"最近与服务器联系:%(time)s",Later:"以后再定","Leaflet explained":"已讲解宣传单","Leaflet given and explained":"宣传单已发,政策已讲","Leaflet given and explained on %(day)s":"%(day)s已发宣传单并讲解","Leaflet given, explained to":"发宣传单并讲解给",Light:"浅色","Lives and is registered in another place":"人和户口都在别处","Lives at":"现住址","Lives at, if not here":"现住址(不住这里时填)","Look at the door":"查看这一户","Look at what is held back":"看待查记录","Lost or stolen?":"丢了或被盗?","Main pages":"主要页面",Man:"男","May enrol.":"可以参保。",Menu:"菜单",Missing:"未到","Month of birth":"出生年月","Moved to another household":"移到另一户","My password":"我的密码",Name:"姓名","Name of the witness":"见证人姓名","Need attention":"需要处理",Neighbours:"前后邻户","New household":"新增户","New identity number":"新的身份证号","New member":"新增成员","Next door: %(door)s":"下一户:%(door)s","Next: %(name)s":"下一位:%(name)s","No answer?":"没人?","No card yet":"还没有身份证","No connection. Nothing is lost; please try again when there is signal.":"没有网络。内容没有丢,有信号后请再试。","No contact for %(num)s day. Ask whether the phone still has records.":"已%(num)s天没有联系。请问一问手机上还有没有记录没发。","No door found":"没有找到","No door here":"没有户","No door in this group yet":"这个组还没有门户","No group is assigned to you yet":"还没有给您分配村民组或楼院","No number missing":"编号不缺","No phone yet":"还没有手机","No round is on this phone yet. Sign in where there is signal and take it along.":"手机上还没有任务。请到有信号的地方登录并下载。","No signal":"没有信号","No slip of this household waits for payment":"这一户没有待缴的缴费单","No slip with this number is known here":"这里没有这个单号的缴费单","Nobody home":"家里没人","Nobody home?":"家里没人?","Nobody is listed here":"这户还没有登记人","Nobody lives here":"没人居住","Nobody missed":"一户不漏","Nobody was home. Write the day when you will come back":"家里没人。请写哪天再来",None:"没有","Not everything has come yet":"还没有下载完","Not fitting the record before: %(numbers)s. Two phones write as one, or this one was restored from a copy. Nothing is lost. Take it out of use and register it anew.":"第%(numbers)s号与前一条接不上:可能两部手机用了同一身份,或手机是从备份恢复的。记录都在,没有丢。请停用后重新登记。","Not here":"不在","Not here any more":"已不在这户","Not in this scheme":"不属于本制度","Not in touch with the server yet":"还没有与服务器联系过","Not known":"不详","Not on the newest register":"最新底册上没有","Not on the newest register. Ask whether the household still lives here.":"最新底册上没有这户。请问是否还住在这里。","Not on the newest register. Ask whether the person still lives here.":"最新底册上没有这个人。请问是否还住在这里。","Not saved yet. What you typed is kept; please look at this":"还没有保存。填的内容都在,请看看下面","Not yet.":"还不能参保。",Note:"备注","Nothing here yet":"暂无内容","Nothing is left in this part of the list.":"这一类已经没有了。","Nothing is lost. Go on recording.":"一条也不会丢,请继续走访。","Nothing recorded yet":"还没有记录","Nothing waits here: without the round on this phone, every page needs signal and saves on the server at once.":"这里没有待上传的记录:任务没有下载到手机,每一页都需要信号,并当场存到服务器。","Nothing waits on this phone":"没有待上传的记录","Nothing was changed.":"没有改动。","Nothing you sent was half saved. Try again; if it happens again, tell your county agency":"您提交的内容没有存进一半。请再试一次;再出现,请告诉县(区)经办机构","Of these for earlier years":"其中补缴以前年度","On this phone":"这部手机上有","One moment, please":"请稍等","One tap takes your doors along on this phone. Everything you record is kept here and sent when there is signal.":"点一下,把您的任务带在手机上。记录都存在手机里,有信号时自动上传。","Only a slip that waits for payment can be voided":"只有待缴的缴费单才能作废","Only if the one on the list is wrong":"底册上的号码错了才填","Only on this phone":"只在手机上","Only the server has this. Come back to it where there is signal; everything else works here":"这一项只有服务器上有。有信号时再来;其他的在这里都能做","Only with the paper in hand":"看到证件才选","Open Bulou from the home screen and sign in there":"从主屏幕打开不漏,在那里登录","Open it in the phone's own browser":"请用手机自带的浏览器打开","Or how did it end?":"或者是别的情况","Or where the house is: behind the mill":"或写房子在哪里,如:磨坊后面",Other:"其他","Other pension scheme":"其他养老保险","Other scheme":"其他养老保险","Out of use since %(day)s":"%(day)s 起停用","Out of use, the phone forgets its doors at the next contact, its slips are no longer taken at the bank before they have come in, and what it still sends is kept apart for you.":"停用后,手机下次联系时会清除门户资料;它开出而未到的缴费单,银行不再收款;它再发来的记录另行保存,等您处理。",PDF:"PDF","Pages and words, in Chinese and English":"页面和文字(中文、英文)",Paid:"已到账","Paid by %(day)s, a bonus of %(amount)s follows. It is not taken off.":"%(day)s前缴费,另补助 %(amount)s,不在本单扣减。","Paid on %(day)s":"%(day)s 已缴",Parent:"父母","Part done":"未办齐","Pay an earlier year":"补缴以前年度","Pay by":"最后期限",Payee:"收款单位","Payment slip for %(year)s":"%(year)s 年度缴费单","Pays %(amount)s a year for %(years)s years":"每年缴 %(amount)s,缴 %(years)s 年","Pays in all":"总共缴费","Pays yearly, %(years)s years by %(day)s, then draws":"按年缴费,到%(day)s缴满%(years)s年,然后领取","Pays yearly, at least %(years)s years, and draws from %(day)s":"按年缴费,至少缴%(years)s年,%(day)s起领取","Pension a month, about":"每月大约领","Pension from":"开始领取",People:"人员",Person:"人员",Phones:"手机","Please send it once more":"请再提交一次",Print:"打印","Put Bulou on the home screen first":"请先把不漏添加到主屏幕","Put it right":"去更正","Read aloud":"读给他听","Ready. It works without signal now.":"好了,没有信号也能用了。",Record:"记录","Recorded on this phone and not come in yet: %(numbers)s. Let the owner open Bulou where there is a signal; if the phone is broken, take its file in.":"第%(numbers)s号记在这部手机上,还没有到。请机主到有信号的地方打开不漏;手机坏了,请收取它导出的文件。","Recorded, without a slip for now. Issue it when this phone has been in touch with the server.":"已登记,缴费单暂未开出。这部手机连上服务器后再补开。","Recorded.":"已记录。","Recorded. It can be taken back on the person's page.":"已记录。可以在个人页面撤回。","Records here":"已到记录","Records missing":"有记录未到",Refused:"不参加",Registered:"户籍",Relation:"与户主关系","Relation to the head":"与户主关系","Relation to the person":"与本人的关系",Renews:"续保","Resident pension elsewhere":"在外地参加居民养老保险","Right as listed":"与底册一致",Round:"入户",Rural:"农业","Safari forgets what is in a tab. Do this once, before the first door; then open Bulou from the home screen.":"Safari 标签页里的内容会被清掉。入户之前先做这一步,然后从主屏幕打开不漏。",Saturday:"星期六",Save:"保存","Save the records as a file":"把记录存成文件","Save, then who lives here":"保存,接着登记人","Saved.":"已保存。","Say when you will come back.":"选哪天再来。",Search:"查找","Send it again":"再提交一次","Send now":"现在上传",Sex:"性别",Share:"发给本人","Sheet to sign on":"签字板",Show:"显示哪些","Show all doors":"看全部","Show in full":"查看完整号码","Show the slip":"看缴费单","Shown once. That you looked is in the log.":"只显示这一次,查看已记入日志。","Sign here with a finger":"请用手指在这里签名","Sign in":"登录","Sign in first":"请先登录","Sign in opens beside it; come back here afterwards.":"登录会在另一页打开,登录好再回到这里。","Sign out":"退出登录","Sign out all the same":"仍然退出","Signed on the phone":"在手机上签名","Since when?":"从哪天起?","Skip to the content":"跳到正文",Slip:"缴费单","Slip for %(name)s":"给%(name)s开缴费单","Slip issued":"已开缴费单","Slip made void":"缴费单作废","Slip numbers and their key for this phone":"这部手机的缴费单号段和密钥",Slips:"缴费单","Slips to print":"打印缴费单","Slips: %(count)s more until %(day)s without signal":"没有信号时,到%(day)s还能开 %(count)s 张缴费单","Somebody else changed it first":"别人先改过了","Somebody else for the person":"别人代答","Somebody was home":"家里有人","Something is wrong on the server":"服务器出了问题","Something is wrong with this slip":"这张单有问题","Something must be asked first.":"还有情况要先问清。","Something went wrong on our side":"系统这边出了问题",Son:"子","Special group":"特殊群体","Spoken before a witness":"口头表示,有人见证",Spouse:"配偶","Still to do":"还没办完",Sunlight:"阳光","Sunlight mode":"阳光模式","Take records over from a phone":"从手机接收记录","Take the records over":"接收记录","Take this phone out of use":"停用这部手机","Taken back.":"已撤回。","Takes the consent back":"撤回同意","Taking the round along …":"正在下载任务…","Tap Add to Home Screen":"点“添加到主屏幕”","Tap the share button below":"点下面的分享按钮",Telephone:"电话","Text version %(version)s":"文本版本 %(version)s","That did not work on our side. What you typed is still here; please try again.":"系统这边没有办成。填的内容还在,请再试一次。","That is too large":"内容太大","The address may be mistyped, or what was here has moved. Nothing was lost":"网址可能写错了,或者内容已经挪走。什么也没丢","The agency loads the register. A household that you find can be added at once.":"底册由区县经办机构导入。发现的户可以马上添加。","The amount on the slip does not follow from the plan":"缴费单上的金额与方案不符","The answer broke off on the way":"回复在途中断了","The clock of this phone is off by %(minutes)s minutes. Set the time to automatic.":"手机时间差了 %(minutes)s 分钟,请设为自动对时。","The code after the slip number cannot be read, scan the slip again":"单号后面的校验码读不出，请重新扫码","The date of birth in this number is still to come: check it":"号码里的出生日期还没到,请核对","The date of death or of moving":"去世或搬走的日期","The day to come back must be today or later":"再来的日子不能早于今天","The government pays the whole contribution. There is no slip, and nothing to pay.":"政府全额代缴,不开缴费单,本人不用缴钱。","The head of your village or community assigns groups. Ask there and look again.":"村民组、楼院由村(社区)负责人分给您。请联系负责人,再来看。","The house is gone":"房屋已拆","The identity number belongs to the other sex than the one given":"身份证号上的性别与填写的不一致","The identity number says born on %(day)s; the date of birth given is another":"身份证号上的出生日期是%(day)s,与填写的不一致","The last character does not fit the others: one of them is wrong":"校验位不对,有一位写错了,请核对","The line is too slow just now":"网络太慢","The number says %(sex)s, born %(day)s":"号码表明:%(sex)s,%(day)s出生","The other entry stays; the village head looks at both":"保留另一条,由村(社区)负责人核对","The papers really say both":"证件上确实两样都写着","The person":"本人","The person pays a year":"本人每年缴","The phone had lost its memory. The server has what was sent before; look at the doors you did last.":"手机的存储曾被清掉。已上传的服务器上都有;请看看最近走的几户。","The phone has promised to keep what is recorded.":"手机已答应保留记录。","The phone may clear it when its memory is full. Put Bulou on the home screen, and send whenever there is signal.":"手机存储满时可能会清掉。请把不漏添加到主屏幕,有信号就上传。","The phone's memory does not answer. Close the app and open it again":"手机存储没有反应,请关掉应用再打开","The plan and the texts to read out":"方案和要宣读的文本","The plan has no text named %(name)s":"方案里没有这段文字:%(name)s","The registration moved too, or the person left for good":"户口已迁走,或不再回来","The server asks to wait a little":"服务器正忙,请稍等","The server did not take it. Tell the county agency":"服务器没有接收,请告诉县(区)经办机构","The server does not know this phone. Sign in on it again":"服务器不认识这部手机,请在手机上重新登录","The server draws the PDF, and it is out of reach or does not know these slips yet. Print this page instead, or save it as a PDF when printing; the slips are just as good.":"PDF 由服务器生成,现在连不上服务器,或它还没有收到这些缴费单。请直接打印本页,或在打印时选择存为 PDF;这样的缴费单同样有效。","The slip %(reference)s becomes void as soon as the new one is issued.":"新单开出后,原单 %(reference)s 立即作废。","The slip is void. Nobody can pay it any more.":"缴费单已作废,不能再缴。","The text that was read out is not one of this plan. Read out the present one":"念的不是本方案现行的文本,请念现行文本","The village head has closed this phone":"村负责人已停用这部手机","The village head has closed this phone. What was recorded is kept apart there; the doors are not on this phone any more.":"村负责人已停用这部手机。已记录的在服务器上单独保存;手机上不再有门户资料。","The village head looks at it. You need not do anything.":"由村负责人处理,您不用做什么。","The village head settles which is right":"由村(社区)负责人核实哪个对","The village misses no group, the group no household, the household no person.":"村不漏组,组不漏户,户不漏人","The whole household moved away":"全家搬走","There is a character in it that nobody can type. Write it again by hand":"里面有键盘打不出来的字符。请手工重新填写","There is hardly any room on this phone. Delete photos or videos, and leave the private mode.":"手机几乎没有空间了。请删掉一些照片或视频,并退出无痕模式。","There is no consent to enrol yet. Take it first":"还没有参保同意书,请先办理","There is no consent to enrol. Take it first":"还没有参保同意书,请先办同意书","There is no earlier year to pay":"没有可补缴的年度","There is no such door":"没有这扇门","These records are only on this phone":"这些记录只在这部手机上","They stay here when you sign out, and are sent when there is signal. Send them first if you can.":"退出后仍保留在手机里,有信号时会上传。能上传请先上传。","This address only takes what a form sends. Open the page again and use its button":"这个地址只接收表单提交的内容。请重新打开页面,用页面上的按钮","This browser needs signal all the time":"这个浏览器必须一直有信号","This changes on %(day)s":"%(day)s起会变化","This could not be done":"没有办成","This date lies ahead. Check the date of birth":"这个日期还没到,请核对出生日期","This date lies ahead. Write when it happened":"这个日期还没到。请写实际日期","This door is not yours to open":"这扇门不归您开","This evening":"今天晚上","This fact cannot be amended here":"这一项不能在这里更正","This household is not here. Go back to the list":"没有这一户,请回到列表","This household was added before":"这一户已经添加过了","This name is too long. Write at most 60 characters":"姓名太长,最多60个字","This network asks for its own sign-in first":"这个网络要先登录它自己的页面","This note is too long. Write at most 400 characters":"备注太长,最多写400个字","This number fails its check. Compare it with the card and type it anew.":"这个号码校验不对。请对照身份证重新填写。","This page is on the server only. It opens when there is signal.":"这一页只在服务器上,有信号时才能打开。","This person cannot enrol now. The page of the person says why":"这个人现在不能参保,原因见个人页面","This person has a slip for this year already: %(reference)s. Void it first":"此人本年度已有缴费单:%(reference)s,请先作废","This person is not here. Go back to the door":"没有这个人,请回到这一户","This person pays nothing, so there is no slip":"此人不用缴费,不开缴费单","This person was added before":"这个人已经添加过了","This person was recorded as gone. Take that back first":"这个人已记为不在,请先撤回","This phone":"这部手机","This phone can issue no more slips until it has been in touch with the server. Everything else can still be recorded.":"这部手机在连上服务器之前不能再开缴费单。其他事情都可以照常登记。","This phone does not say whether it keeps what is recorded. Send whenever there is signal.":"手机没有说明会不会保留记录,有信号就请上传。","This phone is closed":"这部手机已停用","This phone may issue no more slips until it has been in touch with the server.":"这部手机要先与服务器联系,才能再开缴费单。","This phone may not issue more slips until it has been in touch with the server":"本手机须先联网一次,才能继续开缴费单","This record is too long. Record it in parts":"这条记录太长,请分开登记","This slip number has a wrong or swapped digit, compare it with the paper":"单号有一位写错或两位写反，请对照缴费单","This tier is not open to this person":"此人不能选这个档次","This tier is not open to this person. Choose another":"这个人不能选这个档次,请另选","This value cannot be used here. Correct it and try again":"填写的内容不能用,请改正后再试","This value does not fit. Correct it":"填写的内容不合适,请更正","This year is not one that the person may still pay. Choose another":"这一年不能补缴,请另选一年","This year's contribution":"本年度正常缴费",Tier:"档次","To all of them":"都讲过了","To ask":"待问意愿","To be paid by %(day)s":"待缴,%(day)s前","To confirm":"待核对","To pay":"待缴费","To pay this year":"今年应缴","To settle":"待核实","To the doors":"去门户列表","To the start page":"回到首页","To visit":"未走访",Tomorrow:"明天","Too many attempts":"试的次数太多","Tried again at %(time)s, or when you tap the button below.":"%(time)s 再试,也可以点下面的按钮。","Try again":"再试一次","Try one word less: a door number, a name, or the household number.":"少写一个词试试:门牌、姓名或户编号。","Two people at one door":"一户两人在走","Type the slip number printed on the slip":"请输入缴费单上印的单号","Under %(age)s only relation and month of birth matter. No number is kept.":"未满%(age)s周岁只记关系和出生年月,不留号码。","Under %(age)s: only count":"未满%(age)s周岁:只记人数","Under %(age)s; may join from %(day)s":"未满%(age)s周岁,%(day)s起可参保","Under 18: the guardian answers and signs too":"未满18周岁:由监护人一起回答、签字","Unified resident":"统一居民户口",Urban:"非农业","Use on this phone without signal":"下载到手机,没信号也能用",Visit:"走访",Visits:"走访记录",Void:"已作废","Void the slip":"作废缴费单","Void: %(why)s":"已作废:%(why)s","Waiting to be sent":"等待上传","Was %(age)s when the scheme began; pays nothing and draws":"制度实施时已满%(age)s周岁,不用缴费,按月领取","What both record is kept; where they contradict each other you are asked.":"两人的记录都保存;互相矛盾的地方会请您定。","What has come is kept. Go where there is signal and tap again.":"已下载的都保留着。请到有信号的地方再点一次。","What is only on this phone":"只在这部手机上的记录","What the other two answers say":"另外两种回答的意思","What you recorded stays. Finish the form first.":"已记录的都会保留。请先填完手上的表。","What you typed is kept on this page.":"您填的内容还在这一页里。","Where is the registration?":"户籍在哪里?","Where to pay":"缴费银行","Where you are":"办到哪一步","Which year?":"补哪一年?","Who answers?":"谁来回答?","Who said so, or where to":"谁说的,或去了哪里","Why is the slip void?":"为什么作废?","Why?":"什么原因?","Wish to join":"参保意愿","Wish to renew":"续保意愿",Withdraws:"撤回同意",Withdrew:"已撤回同意","Without signal you can go on with your doors: visits, members, answers and slips. Everything is kept on this phone.":"没有信号也能继续入户:走访、成员、答复、缴费单,都存在手机里。",Woman:"女","Work it out again":"重新计算","Work without signal":"没有信号也能用","Works with signal only":"需要有信号才能用","Write how the person who answered is related":"请写代答人与本人的关系","Write the amount in yuan, like 100 or 100.00":"请按元填写金额,如 100 或 100.00","Write the archive number on the paper with the fingerprint":"请写按手印那张纸的档案号","Write the date of birth, as well as it is known":"请写出生日期,知道多少写多少","Write the date, as well as it is known":"请写日期,知道多少写多少","Write the day as the family says it":"按家里人说的日子写","Write the day as year, month, day: 1978-5-4":"日期请写成年、月、日:1978-5-4","Write the door number or where the house is":"请写门牌,或房子在哪里","Write the identity number, or choose that there is no card yet":"请写身份证号,或选“还没有身份证”","Write the month as year and month: 2003-5":"请写年和月:2003-5","Write the name as on the household book":"请按户口簿写姓名","Write the name of the head of household":"请写户主姓名","Write the name of the witness who heard it":"请写在场见证人的姓名","Write why the slip is void":"请写明作废的原因","Year and month: 2003-5 or 200305":"年和月:2003-5 或 200305","Year, month, day: 1958-3-2 or 19580302":"年月日:1958-3-2 或 19580302","Years paid afterwards get no subsidy and no bonus here.":"补缴的年度没有政府补贴,也没有按时缴费补助。","You do not look after this place. Ask whoever assigns you":"这个地方不归您管。请问给您分工的人","about %(amount)s a month":"每月约领 %(amount)s","age not known":"年龄不详","aged %(age)s":"%(age)s岁","and %(num)s more":"还有 %(num)s 条","another slip took its place":"已换新单","assigned to %(names)s":"同时分给:%(names)s",done:"已完成",elsewhere:"外地",here:"本地",later:"以后再参保",no:"否","no card yet":"还没有身份证","nobody listed":"没有登记人",none:"无",nothing:"空",open:"未定","the consent was taken back":"已撤回同意","the person decides later":"本人再考虑","the person does not join":"本人不参加","visited by %(names)s":"同一天走访:%(names)s",yes:"是"};var Gi=self.TEMPLATES;var Ke="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ef=new RegExp(`^[${Ke}]+|[${Ke}]+$`,"g"),tf=new RegExp(`[${Ke}]+`);function ie(e){return e.replace(ef,"")}function Wi(e){return e.split(tf).filter(t=>t)}function ht(e){return Array.from(e).length}function _e(e,t){let n=Math.min(e.length,t.length);for(let o=0;o<n;o+=1){let[r,i]=[e.charCodeAt(o),t.charCodeAt(o)];if(r!==i)return Bi(r)-Bi(i)}return e.length-t.length}function Bi(e){return e>=55296&&e<57344?e+10240:e}function x(e,t,n=""){return Object.freeze({code:e,message:t,field:n,params:{}})}function Ce(e,t){return{...e,field:t}}function Ze(e,t){return{...e,params:{...e.params,...t}}}var N=class extends Error{constructor(...t){super(t.map(n=>n.code).join(", ")),this.name="Refusal",this.problems=t}get code(){return this.problems[0].code}get status(){return 422}},De=class extends N{get status(){return 404}},mt=class extends N{get status(){return 403}};function Se(e){if(e.length)throw new N(...e)}function Hn(e){try{return e(),[]}catch(t){if(t instanceof N)return t.problems;throw t}}var nf=1e6,pr=1e6,of=x("reference_empty","Type the slip number printed on the slip","reference"),rf=x("reference_length","A slip number has 14 digits after RF, this one has %(count)s","reference"),sf=x("reference_characters","A slip number is RF and digits only, look again at %(found)s","reference"),af=x("reference_check","This slip number has a wrong or swapped digit, compare it with the paper","reference"),cf=14,Vi="2715",uf=new RegExp(`[${Ke}\\-._·•]`,"g"),lf=/^[^0-9A-Z]+|[^0-9A-Z]+$/g,ff=/[\p{Cf}\p{Cc}\p{Cs}]/gu;function Yi(e,t){if(!Hi(e,nf)||!Hi(t,pr))throw new RangeError(`block ${e} or counter ${t} is not of six digits`);let n=Ki(e)+Ki(t),o=98-Xi(`${n}${Vi}00`);return`RF${String(o).padStart(2,"0")}${n}`}function hr(e){let t=qi(e)[0].replace(uf,""),n=t.slice(Math.max(t.lastIndexOf("RF"),0)).replace(lf,"");if(!n)throw new N(of);let o=n.startsWith("RF")?n.slice(2):n,r=/[^0-9]/u.exec(o);if(r)throw new N(Ze(sf,{found:r[0]}));if(o.length!==cf)throw new N(Ze(rf,{count:String(o.length)}));if(!df(o))throw new N(af);return`RF${o}`}function Kn(e){return[Number(e.slice(4,10)),Number(e.slice(10))]}function Bt(e){return(e.match(/.{1,4}/g)??[]).join(" ")}function zi(e){return e.replace(ff,"").normalize("NFKC").toUpperCase().replace(/[、\\]/g,"/")}function qi(e){let t=zi(e).split(/[?#]/)[0],n=t.lastIndexOf("/S/"),o=n<0?t:t.slice(n+3),r=o.indexOf("/");return r<0?[o,""]:[o.slice(0,r),o.slice(r+1)]}function df(e){let t=e.slice(0,2);return t>="02"&&t<="98"&&Xi(`${e.slice(2)}${Vi}${t}`)===1}function Xi(e){return Array.from(e).reduce((t,n)=>(t*10+Number(n))%97,0)}function Hi(e,t){return Number.isInteger(e)&&e>=0&&e<t}function Ki(e){return String(e).padStart(6,"0")}var pf=1,by=x("code_unreadable","The code after the slip number cannot be read, scan the slip again","code"),hf=10,mf="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";var Oy=new RegExp(`[${Ke}\\-]`,"g");function Ji(e){return crypto.subtle.importKey("raw",e,{name:"HMAC",hash:"SHA-256"},!1,["sign"])}async function Qi(e,{amount_fen:t,year:n,key_number:o,key:r}){let i=wf({version:pf,amount_fen:t,year:n,key_number:o});return yf([...i,...await gf(i,e,r)])}function Yn(e,t,n){let o=/^([^:/?#]+:\/\/[^/?#]*)([^?#]*)/.exec(e);if(!o)throw new RangeError(`${e} is no address`);return`${o[1].toUpperCase()}${o[2].replace(/\/+$/,"")}/S/${t}/${n}`}function wf({version:e,amount_fen:t,year:n,key_number:o}){return[...Vn(e,1),...Vn(t,4),...Vn(n,2),...Vn(o,3)]}async function gf(e,t,n){let o=Uint8Array.from([...e,...new TextEncoder().encode(t)]);return Array.from(new Uint8Array(await crypto.subtle.sign("HMAC",n,o))).slice(0,hf)}function Vn(e,t){if(!Number.isInteger(e)||e<0||e>=256**t)throw new RangeError(`${e} does not fit ${t} bytes`);return Array.from({length:t},(n,o)=>Math.floor(e/256**(t-1-o))%256)}function yf(e){return(e.map(n=>n.toString(2).padStart(8,"0")).join("").match(/.{5}/g)??[]).map(n=>mf[parseInt(n,2)]).join("")}function mr(e,{most:t,now:n}){return e.read(["journal"],async o=>{let r=o.objectStore("journal"),i=await _f(r,t,n),s=t>1?await r.index("held").getAll(1):[];return{waiting:i,held:s.filter(a=>!zn(n,a.asked_at+9e5,9e5)).slice(0,20)}})}function Zi(e,{id:t},{now:n,times:o}){return e.write(["journal"],async r=>{let i=r.objectStore("journal"),s=await i.index("id").get(t);if((s==null?void 0:s.state)!=="waiting")return!1;let a=s.tries+1,c=a>=o;return await i.put({...s,tries:a,next_at:c?n+36e5:s.next_at}),c})}function zn(e,t,n){return e<t&&t-e<=n}async function _f(e,t,n){let o=[],r=0,i=await e.index("state").openCursor("waiting");for(;i&&o.length<t;i=await i.continue()){let s=i.value;if(!zn(n,s.next_at,36e5)){if(r+=s.size,o.length&&r>262144)break;o.push(s)}}return o}var Ef=["household.add","person.add"];function es(e,t){return e.read(["journal"],n=>n.objectStore("journal").index("id").get(t))}function yn(e){return e.read(["journal"],async t=>{let n=t.objectStore("journal"),[o,r]=await Promise.all([n.index("state").count("waiting"),n.index("held").count(1)]);return{waiting:o,held:r}})}function ts(e,{most:t=50}={}){return e.read(["journal"],async n=>{let o=n.objectStore("journal"),r=await o.index("held").getAll(1),i=await o.index("state").getAll("waiting"),s=[],a=await o.index("state").openCursor("answered","prev");for(;a&&s.length<t;a=await a.continue())a.value.held||s.push(a.value);return{held:r,waiting:i,answered:s}})}function wr({text:e,household:t}){return e===null?null:{...JSON.parse(e),household:t}}function qn(e){let t=new Set(e.filter(({held:o,kind:r})=>o&&Ef.includes(r)).map(({subject:o})=>o)),n=[];for(let o of e){let r=wr(o);r&&(!o.held||[r.subject,r.body.household,r.body.person].some(i=>t.has(i)))&&n.push(r)}return n}function Wt({open:e,held:t,fading:n,found:o,...r}){return{...r,text:null}}var ee=Object.freeze({DONE:"done",OFFLINE:"offline",TIMEOUT:"timeout",PORTAL:"portal",GARBLED:"garbled",SIGNED_OUT:"signed_out",FORBIDDEN:"forbidden",TOO_LARGE:"too_large",REFUSED:"refused",BUSY:"busy",FAULT:"fault"}),bf=2e4,Of=36e5,vf={400:ee.REFUSED,401:ee.SIGNED_OUT,403:ee.FORBIDDEN,413:ee.TOO_LARGE,422:ee.REFUSED,429:ee.BUSY,503:ee.BUSY},Sf=["applied","repeated","held"];async function ns({token:e,body:t},n){let[o,r]=[new AbortController,new AbortController],i=n.wait(bf,r.signal).then(()=>({kind:ee.TIMEOUT}));try{return await Promise.race([xf(e,t,o.signal,n),i])}finally{r.abort(),o.abort()}}async function xf(e,t,n,o){try{let r=await o.fetch("/sync",{method:"POST",headers:{Authorization:`Bearer ${e}`,"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t),cache:"no-store",credentials:"omit",redirect:"manual",signal:n});return await Tf(r,t,o.now())}catch{return{kind:ee.OFFLINE}}}async function Tf(e,t,n){let{status:o,headers:r}=e,i=!!r.get("X-Bulou");if(!i&&!kf(o))return{kind:ee.PORTAL};if(o!==200)return{kind:vf[o]??(o>=500?ee.FAULT:ee.PORTAL),after:Nf(e,n),is_ours:i&&o===500};let s=Af(await e.text());return s&&If(s,t)?{kind:ee.DONE,said:s}:{kind:ee.GARBLED}}function kf(e){return e===413||e===429||e>=500}function Nf(e,t){let n=e.headers.get("Retry-After")??"",o=/^[0-9]+$/.test(n)?Number(n)*1e3:Date.parse(n)-t;return o>0?Math.min(o,Of):0}function Af(e){try{return JSON.parse(e)}catch{return null}}function If(e,t){return!(e.v===1&&Cf(e.now)&&Df(e.answers)&&typeof e.is_revoked=="boolean")||t.entries.length&&!e.answers.length?!1:e.is_revoked||Rf(e)}function Rf({doors:e,groups:t,cursor:n,has_more:o,lease:r,user:i}){return Array.isArray(e)&&e.every(Lf)&&Array.isArray(t)&&typeof n=="string"&&typeof o=="boolean"&&Number.isInteger(r==null?void 0:r.number)&&typeof(i==null?void 0:i.id)=="string"}function Lf(e){let{household:t,people:n,visits:o,slips:r}=e??{};return typeof(t==null?void 0:t.id)=="string"&&[n,o,r].every(Array.isArray)}function Df(e){return Array.isArray(e)&&e.every(t=>typeof(t==null?void 0:t.id)=="string"&&Sf.includes(t.status))}function Cf(e){return typeof e=="string"&&!Number.isNaN(Date.parse(e))}async function os(e,t){let n=e.objectStore("doors"),o=await Mf(e,t);for(let r of t){let{id:i,group:s}=r.household,a=await n.get(i);a&&a.group!==s&&Uf(o.get(a.group)??await ss(e,a.group,o),i),jf(o.get(s),r),await n.put(Pf(r))}for(let r of o.values())await e.objectStore("lists").put(r)}async function rs(e,t){let n=(await e.objectStore("lists").getAllKeys()).filter(o=>!t.includes(o));for(let o of n){let r=await e.objectStore("doors").index("group").getAllKeys(o);for(let i of r)await e.objectStore("doors").delete(i);await e.objectStore("lists").delete(o)}}async function is(e){await e.objectStore("doors").clear(),await e.objectStore("lists").clear()}function gr({people:e}){return e.filter(({left_reason:t})=>t===null).map(({name:t})=>t)}function Pf({household:e,people:t,visits:n,slips:o}){let{id:r,group:i,position:s}=e,a=t.map(u=>u.id),c=o.map(({reference:u})=>u);return{id:r,group:i,position:s,household:e,people:t,visits:n,slips:o,person_ids:a,references:c}}async function Mf(e,t){let n=new Map;for(let{household:o}of t)n.has(o.group)||await ss(e,o.group,n);return n}async function ss(e,t,n){let o=await e.objectStore("lists").get(t)??{group:t,households:[],names:{},clocks:{}};return n.set(t,o),o}function jf(e,t){let n=e.households.findIndex(({id:o})=>o===t.household.id);e.households.splice(n<0?e.households.length:n,n<0?0:1,t.household),e.names[t.household.id]=gr(t),e.clocks[t.household.id]=Math.max(...[t.household,...t.people,...t.slips].map(({clock:o})=>o))}function Uf(e,t){e.households=e.households.filter(n=>n.id!==t),delete e.names[t],delete e.clocks[t]}async function Ht(e){return yr(new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e))))}function yr(e){return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}var Ff=1;function us({id:e,device:t,seq:n,prev:o,kind:r,subject:i,made_at:s,by:a,body:c}){return JSON.stringify({v:Ff,id:e,device:t,seq:n,prev:o,kind:r,subject:i,made_at:s,by:a,body:c})}function ls(e){return Ht(e)}function fs(e,t){let[n,o]=[as(e),as(t)],r=new Set(cs(t));return n.length===o.length&&n.every((i,s)=>i===o[s])&&cs(e).every(i=>r.has(i))}function as({kind:e,subject:t,body:n}){return e==="slip.issue"?[e,n.person,n.year,n.kind]:[e,t]}function cs({body:e}){let{changes:t}=e;return t!==null&&typeof t=="object"&&!Array.isArray(t)?Object.keys(t):[]}var $f=/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,Gf=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;function Xn(e,t){if(t.length<10)throw new RangeError("an id wants ten random bytes");let n=Math.floor(e).toString(16).padStart(12,"0").slice(-12),o=Array.from(t.subarray(0,10));o[0]=112|o[0]&15,o[2]=128|o[2]&63;let r=n+yr(Uint8Array.from(o));return[0,8,12,16,20].map((i,s,a)=>r.slice(i,a[s+1])).join("-")}function ds(e){return $f.test(e)}function _n(e){return Gf.test(e)}async function Jn(e,t,n,o){let r=await Ht(_r([e,t,n,o])),i="89ab"[parseInt(r[3],16)%4];return`${e.slice(0,13)}-7${r.slice(0,3)}-${i}${r.slice(4,7)}-${r.slice(7,19)}`}function _r(e){return Array.isArray(e)?`[${e.map(_r).join(", ")}]`:e===null||typeof e!="object"?JSON.stringify(e):`{${Object.entries(e).sort(([n],[o])=>_e(n,o)).map(([n,o])=>`${JSON.stringify(n)}: ${_r(o)}`).join(", ")}}`}function Kt(e,t=480){let n=Math.abs(t),o=t<0?"-":"+";return`${hs(e,t)}${o}${ps((n-n%60)/60)}:${ps(n%60)}`}function Nt(e,t=480){return hs(e,t).slice(0,10)}function hs(e,t){return new Date(e+t*6e4).toISOString().slice(0,-1)}function ps(e){return String(e).padStart(2,"0")}var Or=(e,t)=>t.some(n=>e instanceof n),ms,ws;function Bf(){return ms||(ms=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction])}function Wf(){return ws||(ws=["advance","continue","continuePrimaryKey"].map(e=>IDBCursor.prototype[e]))}var vr=new WeakMap,Er=new WeakMap,Qn=new WeakMap;function Hf(e){let t=new Promise((n,o)=>{let r=()=>{e.removeEventListener("success",i),e.removeEventListener("error",s)},i=()=>{n(At(e.result)),r()},s=()=>{o(e.error),r()};e.addEventListener("success",i),e.addEventListener("error",s)});return Qn.set(t,e),t}function Kf(e){if(vr.has(e))return;let t=new Promise((n,o)=>{let r=()=>{e.removeEventListener("complete",i),e.removeEventListener("error",s),e.removeEventListener("abort",s)},i=()=>{n(),r()},s=()=>{o(e.error||new DOMException("AbortError","AbortError")),r()};e.addEventListener("complete",i),e.addEventListener("error",s),e.addEventListener("abort",s)});vr.set(e,t)}var Sr={get(e,t,n){if(e instanceof IDBTransaction){if(t==="done")return vr.get(e);if(t==="store")return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return At(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t==="done"||t==="store")?!0:t in e}};function Es(e){Sr=e(Sr)}function Vf(e){return Wf().includes(e)?function(...t){return e.apply(xr(this),t),At(this.request)}:function(...t){return At(e.apply(xr(this),t))}}function Yf(e){return typeof e=="function"?Vf(e):(e instanceof IDBTransaction&&Kf(e),Or(e,Bf())?new Proxy(e,Sr):e)}function At(e){if(e instanceof IDBRequest)return Hf(e);if(Er.has(e))return Er.get(e);let t=Yf(e);return Object.is(t,e)||(Er.set(e,t),Qn.set(t,e)),t}var xr=e=>Qn.get(e);function bs(e,t,{blocked:n,upgrade:o,blocking:r,terminated:i}={}){let s=indexedDB.open(e,t),a=At(s);return o&&s.addEventListener("upgradeneeded",c=>{o(At(s.result),c.oldVersion,c.newVersion,At(s.transaction),c)}),n&&s.addEventListener("blocked",c=>n(c.oldVersion,c.newVersion,c)),a.then(c=>{i&&c.addEventListener("close",()=>i()),r&&c.addEventListener("versionchange",u=>r(u.oldVersion,u.newVersion,u))}).catch(()=>{}),a}var zf=["get","getKey","getAll","getAllKeys","count"],qf=["put","add","delete","clear"],br={};function gs(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t=="string"))return;if(br[t])return br[t];let n=t.replace(/FromIndex$/,""),o=t!==n,r=qf.includes(n);if(!(n in(o?IDBIndex:IDBObjectStore).prototype)||!(r||zf.includes(n)))return;let i=async function(s,...a){let c=this.transaction(s,r?"readwrite":"readonly"),u=c.store;return o&&(u=u.index(a.shift())),(await Promise.all([u[n](...a),r&&c.done]))[0]};return br[t]=i}Es(e=>({...e,get:(t,n,o)=>gs(t,n)||e.get(t,n,o),has:(t,n)=>!!gs(t,n)||e.has(t,n)}));var Xf=["advance","continue","continuePrimaryKey"],ys={},Tr=new WeakMap,Os=new WeakMap,Jf={get(e,t){if(!Xf.includes(t))return e[t];let n=ys[t];return n||(n=ys[t]=function(...o){Tr.set(this,Os.get(this)[t](...o))}),n}};async function*Qf(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,Jf);for(Os.set(n,t),Qn.set(n,xr(t));t;)yield n,t=await(Tr.get(n)||t.continue()),Tr.delete(n)}function _s(e,t){return t===Symbol.asyncIterator&&Or(e,[IDBIndex,IDBObjectStore,IDBCursor])||t==="iterate"&&Or(e,[IDBIndex,IDBObjectStore])}Es(e=>({...e,get(t,n,o){return _s(t,n)?Qf:e.get(t,n,o)},has(t,n){return _s(t,n)||e.has(t,n)}}));var me=Object.freeze({FULL:"storage_full",CLOSED:"storage_closed",NEWER:"storage_newer",MISSING:"storage_missing",FAILED:"storage_failed"}),wt=class extends Error{constructor(t,n){super(t),this.name="StoreError",this.code=t,this.cause=n}},Zf=1,Ss="bulou",ed=["household","subject","state","open","held","fading","found"],td=/clos|lost|terminated/i;function gt(e){return Ns(`${Ss}-${e}`,t=>{let n=t.createObjectStore("doors",{keyPath:"id"});n.createIndex("group","group"),n.createIndex("person","person_ids",{multiEntry:!0}),n.createIndex("slip","references",{multiEntry:!0}),t.createObjectStore("lists",{keyPath:"group"});let o=t.createObjectStore("journal",{keyPath:"place",autoIncrement:!0});o.createIndex("id","id",{unique:!0});for(let r of ed)o.createIndex(r,r);t.createObjectStore("meta")})}function xs(){return Ns(Ss,e=>e.createObjectStore("meta"))}function te(e,...t){return e.read(["meta"],n=>Pe(n,t))}function Ve(e,t){return e.write(["meta"],n=>Me(n,t))}async function Pe(e,t){let n=await Promise.all(t.map(o=>e.objectStore("meta").get(o)));return Object.fromEntries(t.map((o,r)=>[o,n[r]]))}async function Me(e,t){for(let[n,o]of Object.entries(t))await e.objectStore("meta").put(o,n)}async function Ts(e){let{current:t="",people:n=[]}=await te(e,"current","people");return{current:t,people:n}}function kr(e,t){return e.write(["meta"],async n=>{let{people:o=[]}=await Pe(n,["people"]);await Me(n,{current:t,people:[...new Set([...o,t])]})})}function ks(e){if(e instanceof wt)return e.code;let{name:t="",message:n=""}=e??{};return t==="QuotaExceededError"?me.FULL:t==="VersionError"?me.NEWER:t==="SecurityError"||e instanceof ReferenceError?me.MISSING:t==="InvalidStateError"||t!=="DataError"&&td.test(n)?me.CLOSED:me.FAILED}function Ns(e,t){let n=null,o=()=>n=null,r=async()=>(n??=bs(e,Zf,{upgrade:(a,c)=>{c<1&&t(a)},blocking:i,terminated:o}).catch(a=>{throw o(),a}),n),i=()=>{n==null||n.then(a=>a.close(),()=>{}),o()},s=(a,c,u)=>nd(()=>od(r,a,c,u),i);return{name:e,read:(a,c)=>s("readonly",a,c),write:(a,c)=>s("readwrite",a,c),close:i}}async function nd(e,t){try{return await e()}catch(n){if(ks(n)!==me.CLOSED)throw vs(n)}t();try{return await e()}catch(n){throw vs(n)}}async function od(e,t,n,o){let i=(await e()).transaction(n,t,{durability:"strict"}),s=i.done.then(()=>null,a=>a??new Error("aborted"));try{let a=await o(i),c=await s;if(c)throw c;return a}catch(a){throw rd(i),await s,i.error??a}}function rd(e){try{e.abort()}catch{}}function vs(e){return e instanceof Error&&!id(e)?e:new wt(ks(e),e)}function id(e){return typeof DOMException<"u"&&e instanceof DOMException||e instanceof ReferenceError&&/indexedDB/.test(e.message)||e.message==="aborted"}var xe=Object.freeze({NO_DEVICE:"device_missing",REVOKED:"device_revoked",TOO_LONG:"entry_too_long",ODD_TEXT:"odd_text",BUSY:"journal_busy"}),st=class extends Error{constructor(t){super(t),this.name="JournalError",this.code=t}},sd=256*1024,ad=50,cd=/\\u0000|\\ud[89a-f]/i,Is=["device","lease","own_slips"];async function Rs(e,t,n){let o=t.map(r=>({...r,id:r.id||Xn(n.now(),n.random(10))}));for(let r=0;r<ad;r+=1){let[i,s]=await e.read(["journal","meta"],l=>ud(l,o)),a=o.filter(({id:l},d)=>!i.has(l)&&As(o,l,d)),c=await ld(a,s,n),u=await e.write(["journal","meta"],l=>pd(l,s,c));if(u)return o.map(({id:l},d)=>wd(l,u,i,As(o,l,d)))}throw new st(xe.BUSY)}function Zn(e,{key:t,fen:n},o){let{[t]:r={slips:0,fen:0},...i}=e,s={slips:r.slips+o,fen:r.fen+o*n};return s.slips>0?{...i,[t]:s}:i}async function ud(e,t){let n=e.objectStore("journal").index("id"),o=await Promise.all(t.map(({id:r})=>n.get(r)));return[new Map(o.filter(Boolean).map(r=>[r.id,r])),await Pe(e,Is)]}async function ld(e,{device:t,lease:n,own_slips:o={}},r){if(!t)throw new st(xe.NO_DEVICE);if(t.revoked_at)throw new st(xe.REVOKED);let i={device:{...t},lease:n,own_slips:o},s=[];for(let a of e){let[c,u]=await fd(a,i,r);s.push({row:await dd(c,u,i.device,r),settles:a.settles??""})}return{rows:s,device:i.device}}async function fd(e,t,n){if(e.kind!=="slip.issue"||e.subject||!n.mint)return[e,void 0];let{subject:o,code:r,counter:i,key:s}=await n.mint(t,e,n.now()),a={key:s,fen:e.body.amount_fen};return t.device.counter=i,t.own_slips=Zn(t.own_slips,a,1),[{...e,subject:o,body:{...e.body,code:r}},a]}async function dd({id:e,kind:t,subject:n,household:o,body:r},i,s,a){let c=Kt(a.now(),a.offset),[u,l]=[s.last_seq+1,s.last_digest],d=us({id:e,device:s.id,seq:u,prev:l,kind:t,subject:n,made_at:c,by:s.user,body:r}),g=new TextEncoder().encode(d).length;if(g>sd)throw new st(xe.TOO_LONG);if(cd.test(d))throw new st(xe.ODD_TEXT);let S=await ls(d);[s.last_seq,s.last_digest]=[u,S];let C={seq:u,device:s.id,id:e,kind:t,subject:n,household:o,text:d,digest:S,made_at:c,size:g},T={...i&&{slip:i},...t==="household.add"&&{found:r.group}};return{...C,state:"waiting",answer:null,tries:0,next_at:0,asked_at:0,open:1,...T}}async function pd(e,t,{rows:n,device:o}){let r=await Pe(e,Is);if(!hd(r,t))return null;let i=e.objectStore("journal");for(let{row:l,settles:d}of n)l.place=await i.add(l),d&&await md(i,d,l.id);let{counter:s,last_seq:a,last_digest:c}=o,u=n.reduce((l,{row:d})=>d.slip?Zn(l,d.slip,1):l,r.own_slips??{});return n.length&&await Me(e,{device:{...r.device,counter:s,last_seq:a,last_digest:c},own_slips:u}),new Map(n.map(({row:l})=>[l.id,l]))}function hd(e,t){let n=({device:i,lease:s})=>[i.id,i.last_seq,i.last_digest,i.counter,s==null?void 0:s.number],[o,r]=[n(e),n(t)];return o.every((i,s)=>i===r[s])&&!e.device.revoked_at}async function md(e,t,n){let o=await e.index("id").get(t);o!=null&&o.held&&await e.put({...Wt(o),settled_by:n})}function As(e,t,n){return e.findIndex(o=>o.id===t)===n}function wd(e,t,n,o){return{...t.get(e)??n.get(e),is_repeated:n.has(e)||!o}}var gd=["journal","meta","doors","lists"],yd=["device","lease","own_slips","authors"],_d=["plan","plan_digest","groups","cursor","lease","own_slips","authors"];function Ls(e,t,{sent:n,key:o,now:r}){return e.write(gd,async i=>{var g;let s=await Pe(i,yd),a=await Ed(i,t,n),c=a.reduce((S,{slip:C})=>C?Zn(S,C,-1):S,s.own_slips??{}),u=await vd(t,s.device);await Me(i,{device:u,own_slips:c,synced_at:r,journal:t.journal??null}),t.is_revoked?await Td(i,t,u):await Sd(i,t,{...s,device:u},o);let l=((g=t.journal)==null?void 0:g.missing)??[];l.length&&await kd(i,l,u.id);let d=a.filter(S=>S.held);return{delivered:a.length,held:d,is_ahead:u.last_seq>s.device.last_seq,missing:l}})}async function Ed(e,t,n){let o=e.objectStore("journal"),r=new Map(t.answers.map(s=>[s.id,s])),i=[];for(let{id:s}of n){let a=r.get(s),c=a&&await o.index("id").get(s);if(!c||c.text===null)continue;let u=bd(c,a,t);await o.put(u),c.state==="waiting"&&i.push(u)}return t.has_more||await Od(o),i}function bd({held:e,...t},n,o){let r=n.status==="repeated"?n.first:n.status,i={...t,state:"answered",answer:{...n,became:r}};return o.is_revoked?Wt(i):r==="held"?{...i,held:1,asked_at:Date.parse(o.now)}:o.has_more?{...i,fading:1}:Wt(i)}async function Od(e){for(let t of await e.index("fading").getAll(1))await e.put(Wt(t))}async function vd({journal:e,doors:t=[]},n){let r=t.flatMap(({slips:s})=>s.map(({reference:a})=>Kn(a))).reduce((s,[a,c])=>a===n.block?Math.max(s,c):s,0),i={...n,counter:Math.max(r,n.counter)};return(e==null?void 0:e.last)>n.last_seq?{...i,last_seq:e.last,last_digest:e.digest}:i}async function Sd(e,t,n,o){let{user:r,groups:i,cursor:s}=t;await os(e,t.doors),await rs(e,i.map(({id:u})=>u));let a={...n.authors,...t.authors,[r.id]:r.name},c=xd(t.lease,n.lease,o);await Me(e,{user:r,groups:i,cursor:s,authors:a,...c&&{lease:c}}),t.plan&&await Me(e,{plan:t.plan,plan_digest:t.plan_digest}),t.has_more||await Me(e,{is_complete:!0})}function xd({secret:e,...t},n,o){return o?{...t,key:o}:(n==null?void 0:n.number)===t.number&&n.key?{...t,key:n.key}:null}async function Td(e,t,n){await is(e);for(let o of _d)await e.objectStore("meta").delete(o);await Me(e,{device:{...n,revoked_at:n.revoked_at??t.now}})}async function kd(e,t,n){let o=e.objectStore("journal");for(let{held:r,fading:i,...s}of await o.index("open").getAll(1))t.some(([c,u])=>s.seq>=c&&s.seq<=u)&&s.device===n&&s.state==="answered"&&await o.put({...s,state:"waiting"})}var Cs=36e5,Nr=3e5,Ps=5e3,En=Object.freeze({tries:0,next_at:0,why:"",most:100}),Nd=[ee.TOO_LARGE,ee.TIMEOUT,ee.GARBLED,ee.FAULT];function Ms({most:e}){return{...En,most:Math.min(e*2,100)}}function js(e,{kind:t,after:n=0},{count:o,now:r,chance:i}){let s=Nd.includes(t)?Math.max(1,Math.floor(Math.min(o,e.most)/2)):e.most;if(t===ee.TOO_LARGE&&o)return{...e,most:s};let a=e.tries+1;return{tries:a,next_at:r+Math.max(n,Ad(a,i)),why:t,most:s}}function Ad(e,t){let n=Math.min(Nr,Ps*2**Math.min(e-1,10));return Math.round(n*(1-t/512))}var Ee=Object.freeze({SENDING:"sending",PROGRESS:"progress",SYNCED:"synced",WAITING:"waiting",HELD:"held",REVOKED:"revoked",CLOCK:"clock",SET_BACK:"set_back",MISSING:"missing",STORAGE:"storage",ELSEWHERE:"elsewhere"}),Id="bulou-outbox";var Rd=6e5,Ld=3;async function Fs(e,{isForced:t=!1}={}){let n=o=>o?Dd(e,t):{kind:Ee.ELSEWHERE};return e.locks?e.locks.request(Id,{ifAvailable:!0},n):n(!0)}async function Dd(e,t){let n={kind:Ee.SYNCED};try{let{current:o,people:r}=await Ts(e.shared);for(let i of[o,...r.filter(s=>s!==o)].filter(Boolean)){let s=await Cd(i,e,{isForced:t,isShown:i===o});i===o&&(n=s)}}catch(o){n=$e(e,"",Ee.STORAGE,$s(o,e))}return n}async function Cd(e,t,{isForced:n,isShown:o}){let r=(t.open??gt)(e);try{let{waiting:i}=await yn(r),{device:s}=await te(r,"device"),a=!i&&(!o||(s==null?void 0:s.revoked_at));return s&&!a?await Pd(e,r,t,n):$e(t,e,Ee.SYNCED,{waiting:i})}catch(i){return $e(t,e,Ee.STORAGE,$s(i,t))}finally{t.open||r.close()}}async function Pd(e,t,n,o){let{outbox:r=En}=await te(t,"outbox");if(!(o&&r.why!==ee.BUSY)&&zn(n.now(),r.next_at,Cs))return $e(n,e,Ee.WAITING,r);let s=0;for(;;){let a=await Md(e,t,n,s);if(s=a.doors,a.event)return a.event}}async function Md(e,t,n,o){var S;let r=await te(t,"device","cursor","plan_digest","lease","outbox"),i={...En,...r.outbox},{waiting:s,held:a}=await mr(t,{most:i.most,now:n.now()});s.length&&$e(n,e,Ee.SENDING,{count:s.length});let c=Ud([...a,...s],r),u=await ns({token:r.device.token,body:c},n);if(u.kind!==ee.DONE)return{event:await Us(e,t,n,{outcome:u,pace:i,waiting:s}),doors:o};let l=u.said,d=await jd(t,l,{sent:[...a,...s],host:n});return!d.delivered&&(s.length||l.has_more&&l.cursor===r.cursor)?{event:await Us(e,t,n,{outcome:{kind:ee.GARBLED},pace:i,waiting:s}),doors:o}:(await Ve(t,{outbox:Ms(i)}),Fd(e,t,n,{said:l,taken:d,doors:o+(((S=l.doors)==null?void 0:S.length)??0)}))}async function jd(e,t,{sent:n,host:o}){var i;let r=(i=t.lease)!=null&&i.secret?await Ji($d(t.lease.secret)):null;return Ls(e,t,{sent:n,key:r,now:o.now()})}function Ud(e,{cursor:t="",plan_digest:n="",lease:o}){return{entries:e.map(({text:r})=>r),cursor:t,plan_digest:n,key_number:(o==null?void 0:o.number)??0}}async function Fd(e,t,n,{said:o,taken:r,doors:i}){r.held.length&&$e(n,e,Ee.HELD,{ids:r.held.map(({id:u})=>u)}),r.is_ahead&&$e(n,e,Ee.SET_BACK,{}),r.missing.length&&$e(n,e,Ee.MISSING,{missing:r.missing}),o.has_more&&$e(n,e,Ee.PROGRESS,{doors:i});let{waiting:s}=await mr(t,{most:1,now:n.now()});if(s.length||o.has_more)return{doors:i};let a=n.now()-Date.parse(o.now);Math.abs(a)>Rd&&$e(n,e,Ee.CLOCK,{skew:a});let c=o.is_revoked?Ee.REVOKED:Ee.SYNCED;return{event:$e(n,e,c,{at:n.now(),doors:i,...await yn(t)}),doors:i}}async function Us(e,t,n,{outcome:o,pace:r,waiting:i}){let{kind:s,is_ours:a}=o,c=s===ee.TOO_LARGE&&i.length>0;i.length===1&&(c||s===ee.FAULT&&a)&&await Zi(t,i[0],{now:n.now(),times:c?1:Ld});let u={count:i.length,now:n.now(),chance:n.random(1)[0]},l=js(r,o,u);return await Ve(t,{outbox:l}),c?void 0:$e(n,e,Ee.WAITING,l)}function $s(e,t){return{code:e instanceof wt?e.code:me.FAILED,error:String((e==null?void 0:e.stack)??e),next_at:t.now()+Nr}}function $e(e,t,n,o){var i;let r={...o,kind:n,user:t};return(i=e.tell)==null||i.call(e,r),r}function $d(e){return Uint8Array.from(e.match(/../g)??[],t=>parseInt(t,16))}var Gd="/devices/new",Bd=4e3,Wd=401;async function Ar(e){let t=await te(e.shared,"current","is_unsure","locale","theme","keeping"),n=t.is_unsure?await Hd(e,t.current??""):t.current;if(!n)return null;let{locale:o="zh_Hans",theme:r="",keeping:i=""}=t,s=(e.open??gt)(n),{device:a,is_complete:c,shift:u=0}=await te(s,"device","is_complete","shift"),l=!!(a!=null&&a.revoked_at);return a&&(c||l)?{store:s,locale:o,theme:r,keeping:i,shift:u,isRevoked:l}:null}function Ir(e){return Ve(e,{current:"",is_unsure:!1})}function Gs(e){return Ve(e,{is_unsure:!0})}async function eo(e,t=Bd){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{let i=await e(Gd,{...{headers:{Accept:"application/json"},cache:"no-store",credentials:"same-origin",redirect:"manual"},signal:n.signal});return i.headers.get("X-Bulou")?i.status===200?await i.json():i.status:0}catch{return 0}finally{clearTimeout(o)}}async function Hd({shared:e,fetch:t,open:n=gt},o){let r=await eo(t);if(r===0||r===Wd)return o;if(typeof r=="number")return await Ir(e),"";let{people:i=[]}=await te(e,"people"),{id:s}=r.user,a=i.includes(s)&&await Kd(n(s),r);return a&&await kr(e,s),await Ve(e,{is_unsure:!1,...a?{}:{current:""}}),a?s:""}async function Kd(e,{shift:t}){let{device:n}=await te(e,"device");return await Ve(e,{shift:t}),!!n&&!n.revoked_at}var to=Object.freeze(["zh_Hans","en"]),Vd=Object.freeze(["light","dark","sun"]);function Bs(e,t,{path:n,theme:o,notices:r}){return{user:{is_authenticated:!0,name:t.name},locale:e.locale,theme:Vd.includes(o)?o:"",plan:e.plan,place:t.place,nav:Yd(t.role,n,e),notices:r}}function Yd(e,t,{_:n}){let o=["/round",n("Round"),"round"],r=[["/village",n("Doors"),"board"],["/village/canvassers",n("Canvassers"),"people"],["/village/questions",n("To settle"),"alert"],o],i=e==="head"?r:[o],a=i.map(([c])=>c).filter(c=>t.startsWith(c)).sort((c,u)=>u.length-c.length)[0];return i.map(([c,u,l])=>({href:c,label:u,icon:l,is_current:c===a}))}function fe(e,t){return(e-Rr(e,t))/t}function Rr(e,t){return(e%t+t)%t}function Lr(e,t){return fe(e+t-1,t)}var zd=/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,qd=[0,3,2,5,0,3,5,1,4,6,2,4],Xd=[31,28,31,30,31,30,31,31,30,31,30,31];function Hs(e){let t=typeof e=="string"?zd.exec(e):null;return t!==null&&It(Number(t[1]),Number(t[2]),Number(t[3]))}function It(e,t,n){return e>=1&&e<=9999&&t>=1&&t<=12&&n>=1&&n<=no(e,t)}function je(e,t,n){return`${String(e).padStart(4,"0")}-${Ws(t)}-${Ws(n)}`}function we(e){return Number(e.slice(0,4))}function et(e){return Number(e.slice(5,7))}function yt(e){return Number(e.slice(8,10))}function Ks(e){let[t,n,o]=[we(e),et(e),yt(e)];return o>1?je(t,n,o-1):n>1?je(t,n-1,no(t,n-1)):je(t-1,12,31)}function oo(e,t){let[n,o,r]=[we(e),et(e),yt(e)+t];for(;r>no(n,o);)r-=no(n,o),[n,o]=o===12?[n+1,1]:[n,o+1];return je(n,o,r)}function Vs(e){let t=et(e),n=t<3?we(e)-1:we(e),o=fe(n,4)-fe(n,100)+fe(n,400);return(n+o+qd[t-1]+yt(e)+6)%7}function no(e,t){return t===2&&Jd(e)?29:Xd[t-1]}function Jd(e){return e%4===0&&(e%100!==0||fe(e,100)%4===0)}function Ws(e){return String(e).padStart(2,"0")}var Qd=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Ne(e,t){return e?Dr(t)?`${et(e)}月${yt(e)}日`:`${yt(e)} ${Ys(e)}`:""}function ae(e,t){if(!e)return"";let n=Ne(e,t);return Dr(t)?`${we(e)}年${n}`:`${n} ${we(e)}`}function Rt(e,t){return e?Dr(t)?`${we(e)}年${et(e)}月`:`${Ys(e)} ${we(e)}`:""}function Q(e){let t=String(fe(e,100)).replace(/\B(?=(\d{3})+$)/g,","),n=Rr(e,100);return n?`¥${t}.${String(n).padStart(2,"0")}`:`¥${t}`}function Ys(e){return Qd[et(e)-1]}function Dr(e){return e.toLowerCase().startsWith("zh")}var ce=Object.freeze({MET:"met",NOBODY_HOME:"nobody_home",REFUSED:"refused",VACANT:"vacant",MOVED:"moved",DEMOLISHED:"demolished"}),ro=Object.freeze([ce.VACANT,ce.MOVED,ce.DEMOLISHED]),Vt=Object.freeze({DEAD:"dead",MOVED:"moved",DUPLICATE:"duplicate",ELSEWHERE:"elsewhere"}),H=Object.freeze({ENROL:"enrol",RENEW:"renew",DECLINE:"decline",LATER:"later",WITHDRAW:"withdraw",PRIVACY:"privacy"}),ge=Object.freeze([H.ENROL,H.RENEW]),zs=Object.freeze([H.ENROL,H.RENEW,H.DECLINE,H.WITHDRAW]),Fe=Object.freeze({SELF:"self",GUARDIAN:"guardian",PROXY:"proxy"}),Te=Object.freeze({SIGNATURE:"signature",FINGERPRINT:"fingerprint",SPOKEN:"spoken"}),qs=x("outcome_missing","Choose how the visit ended","outcome"),io=x("return_missing","Nobody was home. Write the day when you will come back","return_on"),so=x("return_past","The day to come back must be today or later","return_on"),Xs=x("leave_reason_missing","Choose why the person is not here","reason"),Js=x("leave_date_missing","Write the date, as well as it is known","on"),ao=x("leave_date_future","This date lies ahead. Write when it happened","on"),Yt=x("name_missing","Write the name as on the household book","name"),Qs=x("name_long","This name is too long. Write at most 60 characters","name"),Zs=x("sex_missing","Choose the sex","sex"),co=x("birth_missing","Write the date of birth, as well as it is known","born_on"),uo=x("birth_future","This date lies ahead. Check the date of birth","born_on"),ea=x("identity_missing","Write the identity number, or choose that there is no card yet","identity"),lo=x("door_missing","Write the door number or where the house is","door"),fo=x("head_name_missing","Write the name of the head of household","head_name"),ta=x("act_missing","Choose what the person said","act"),na=x("signature_missing","Ask for a signature in the box, or choose another way","signature"),oa=x("archive_missing","Write the archive number on the paper with the fingerprint","archive_number"),ra=x("witness_missing","Write the name of the witness who heard it","witness"),ia=x("relation_missing","Write how the person who answered is related","giver_relation"),sa=x("method_missing","Choose how the consent was given","method"),aa=x("text_stale","The text that was read out is not one of this plan. Read out the present one","text"),po=x("tier_missing","Choose how much to pay a year","tier"),ca=x("tier_unknown","This tier is not open to this person. Choose another","tier"),ua=x("not_eligible","This person cannot enrol now. The page of the person says why","act"),la=x("person_left","This person was recorded as gone. Take that back first"),g_=x("consent_needed","There is no consent to enrol yet. Take it first"),fa=x("amend_field_unknown","This fact cannot be amended here"),Ae=x("amend_value_wrong","This value does not fit. Correct it");var da=9999;function zt(e,t){let n=we(e)+t,[o,r]=[et(e),yt(e)];return n>=da?je(da,1,1):It(n,o,r)?je(n,o,r):je(n,3,1)}function Ye(e,t){let n=we(t)-we(e);return zt(e,n)<=t?n:n-1}function pa(e){let[t,n]=[we(e),et(e)];return n===12?je(t+1,1,1):je(t,n+1,1)}var Zd=x("plan_text_missing","The plan has no text named %(name)s"),Cr=Object.freeze(["state","province","city","county","township","village"]),J=Object.freeze({NORMAL:"normal",CATCH_UP_AT_LAUNCH:"catch_up_at_launch",GAP:"gap",SHORT_AT_60:"short_at_60"});function de(e,t){return t.toLowerCase().startsWith("zh")?e.zh:e.en}function Ie(e,t){let n=e.texts.find(o=>o.name===t);if(!n)throw new N(Ze(Zd,{name:t}));return n}function ho(e,t){return Ht(de(e,t))}function ha(e,t,n){let o=e.roles.find(r=>r.key===t);return o?de(o.title,n):""}function qt(e,t,n){let o=e.funders.find(r=>r.key===t);if(!o)throw new RangeError(`the plan names no funder ${t}`);return de(o.name,n)}function ze(e){return e.yuan*100}var ma=x("tier_not_open","This tier is not open to this person","tier_fen"),A_=Object.freeze({HALF_UP_FEN:"half_up_fen",UP_TO_JIAO:"up_to_jiao"});function Re(e,{tier_fen:t,groups:n,kind:o}){if(!at(e,n).some(a=>ze(a)===t))throw new N(ma);let i=ga(e,o)?ep(e,n):null,s=np(t,i?wa(i.government_pays):[]);return Mr(t,s,tp(e,t,o,i))}function Mr(e,t,n){let o=Pr(t),r=Pr(n);return{tier_fen:e,resident_fen:e-o,government:t,subsidy:n,government_fen:o,subsidy_fen:r,account_fen:e+r}}function at(e,t){return e.tiers.filter(({only_for:n})=>!n||!n.length||n.some(o=>t.includes(o)))}function ep(e,t){return e.special_groups.find(n=>t.includes(n.key))??null}function tp(e,t,n,o=null){let r=e.tiers.find(a=>ze(a)===t);if(!r)throw new N(ma);if(!ga(e,n))return[];let i=o?o.extra_subsidy:{},s=Cr.map(a=>[a,(r.subsidy[a]??0)+(i[a]??0)]);return wa(Object.fromEntries(s))}function wa(e){return Cr.filter(n=>e[n]).map(n=>({funder:n,amount_fen:e[n]*100}))}function np(e,t){let n=[];for(let{funder:o,amount_fen:r}of t){let i=e-Pr(n);i>0&&n.push({funder:o,amount_fen:Math.min(r,i)})}return n}function Pr(e){return e.reduce((t,n)=>t+n.amount_fen,0)}function ga(e,t){return e.contribution.subsidised_kinds.includes(t)}function bn(e,t){let{launch_on:n,pension_age:o,pension_age_on_launch_day_pays:r}=e.joining,i=Ye(t,n),s=Ye(t,Ks(n))<o;return i===o&&s?!r:i>=o}function mo(e,{year:t,kind:n,paid_on:o,born_on:r=null}){let i=e.on_time_bonus;return!i||t!==i.year||!i.kinds.includes(n)||o>i.until_on||r&&bn(e,r)?0:i.yuan*100}function ya(e,t){return fe(2*e+t,2*t)}var _a=Mr(0,[],[]);function wo(e,t){if(bn(e,t))return 0;let n=Ea(e,t)-ba(e);return Math.max(1,Math.min(e.contribution.years,n))}function Ea(e,t){return we(t)+e.joining.pension_age}function ba(e){return we(e.joining.launch_on)}function op(e,{balance_fen:t,basic_fen:n=null}){let o=n===null?e.benefit.basic_yuan*100:n,r=ya(t,e.benefit.divisor);return{basic_fen:o,account_fen:r,total_fen:o+r}}function jr(e,{born_on:t,paid_years:n=0}){let o=wo(e,t);if(o===0)return[0,0];let r=Math.max(ba(e),Ea(e,t)-1),i=Math.max(0,r-e.payment_year+1),s=Math.max(0,o-n),a=Math.max(Math.min(s,i),Math.min(1,i));return[a,Math.max(0,s-a)]}function Oa(e,{born_on:t,tier_fen:n,groups:o,on:r,paid_years:i=0,paid_balance_fen:s=0}){let[a,c]=jr(e,{born_on:t,paid_years:i}),u=a?Re(e,{tier_fen:n,groups:o,kind:J.NORMAL}):_a,l=c?Re(e,{tier_fen:n,groups:o,kind:J.CATCH_UP_AT_LAUNCH}):_a,d=a*u.resident_fen+c*l.resident_fen,g=s+a*u.account_fen+c*l.account_fen,S=op(e,{balance_fen:g}),C=zt(t,e.joining.pension_age);return{required_years:wo(e,t),years_to_pay:a+c,years_back:c,first_pension_on:pa(C>r?C:r),pays_total_fen:d,government_total_fen:a*u.government_fen+c*l.government_fen,subsidy_total_fen:a*u.subsidy_fen+c*l.subsidy_fen,balance_fen:g,basic_fen:S.basic_fen,account_pension_fen:S.account_fen,total_fen:S.total_fen,months_to_recover:S.total_fen?Lr(d,S.total_fen):0}}var z=Object.freeze({IN_CONTRIBUTOR:"in_contributor",IN_RECIPIENT:"in_recipient",LATER:"later",OUT:"out",UNKNOWN:"unknown"}),va=Object.freeze({dead:"Has died",moved:"Has moved away",duplicate:"Is listed twice; the other entry counts",elsewhere:"Belongs to another place's list",hukou_elsewhere:"Is registered elsewhere and joins there",hukou_unknown:"Ask where the person is registered",birth_unknown:"Ask for the date of birth",too_young:"Under %(age)s; may join from %(day)s",student:"At school; may join after leaving school",employee_scheme:"Is in the employees' scheme",other_pension:"Already draws another pension",pension_age_at_launch:"Was %(age)s when the scheme began; pays nothing and draws",pension_age_reached:"Is %(age)s; draws once %(years)s years are paid",contributes_to_pension_age:"Pays yearly, %(years)s years by %(day)s, then draws",contributes:"Pays yearly, at least %(years)s years, and draws from %(day)s"});function _t(e,t,{on:n}){let{joining:o}=e,{hukou_here:r=!0,born_on:i}=t;return t.left_reason?tt(z.OUT,t.left_reason):o.hukou_required&&!r?rp(r):i===null?tt(z.UNKNOWN,"birth_unknown"):Ye(i,n)<o.min_age?tt(z.LATER,"too_young",{changes_on:zt(i,o.min_age)}):ip(t,e)??sp(i,e,n)}function go(e){return e.state===z.IN_CONTRIBUTOR||e.state===z.IN_RECIPIENT}function Sa(e,t){let{min_age:n,pension_age:o}=e.joining;return{age:String(t.reason==="too_young"?n:o),years:String(t.required_years),day:t.changes_on??""}}function rp(e){return e===null?tt(z.UNKNOWN,"hukou_unknown"):tt(z.OUT,"hukou_elsewhere")}function ip(e,{joining:t}){return e.student&&t.student_excluded?tt(z.LATER,"student"):e.employee_scheme&&t.employee_scheme_excluded?tt(z.OUT,"employee_scheme"):e.other_pension&&t.other_pension_excluded?tt(z.OUT,"other_pension"):null}function sp(e,t,n){let o=wo(t,e),r=zt(e,t.joining.pension_age);if(r<=n){let a=bn(t,e)?"pension_age_at_launch":"pension_age_reached";return tt(z.IN_RECIPIENT,a,{required_years:o})}let s=o===t.contribution.years?"contributes":"contributes_to_pension_age";return tt(z.IN_CONTRIBUTOR,s,{changes_on:r,required_years:o})}function tt(e,t,{changes_on:n=null,required_years:o=0}={}){return{state:e,reason:t,changes_on:n,required_years:o}}var ne=Object.freeze({NOT_VISITED:"not_visited",COME_BACK:"come_back",PART:"part",DONE:"done",REFUSED:"refused",CLOSED:"closed"}),xa=Object.freeze([ne.NOT_VISITED,ne.COME_BACK,ne.PART]);function yo({eligibility:e,is_seen:t,has_left:n,act:o}){return n?!0:e===z.IN_CONTRIBUTOR?o!==null&&zs.includes(o):t&&e!==z.UNKNOWN}function Ta(e,{people:t,undecided:n}){return e===null?ne.NOT_VISITED:ro.includes(e)?ne.CLOSED:t&&!n?ne.DONE:e===ce.NOBODY_HOME?ne.COME_BACK:e===ce.REFUSED?ne.REFUSED:ne.PART}var pe="all",ct="todo",Et="due",Na=Object.freeze([pe,ct,Et,...Object.values(ne)]),Ur=xa;function Aa(e){return Na.includes(e)?e:pe}function _o(e,t,n){return t===pe?!0:t===ct?Ur.includes(e.door_state):t===Et?Eo(e,n):e.door_state===t}function Eo({door_state:e,return_on:t},n){return e===ne.COME_BACK&&(t||"")<=n}function Ia(e,t){let n=Object.fromEntries(Na.map(o=>[o,0]));for(let o of e)n[pe]+=1,n[o.door_state]+=1,Ur.includes(o.door_state)&&(n[ct]+=1),Eo(o,t)&&(n[Et]+=1);return n}function Ra(e,t){let n=t===Et||t===ne.COME_BACK;return[...e].sort(n?cp:Xt)}function On(e,t,n=null){let o=[...e].sort(Xt),r=o.filter(s=>n!==null&&Xt(s,n)>0),i=o.filter(s=>n===null||Xt(s,n)<0);return[...r,...i].find(s=>ap(s,t))??null}function La(e,t){let n=e.filter(r=>r.group===t.group).sort(Xt),o=n.findIndex(r=>r.id===t.id);if(o<0)throw new RangeError("the door is not in the list");return[n[o-1]??null,n[o+1]??null]}function Da(e){let t=Wi(ka(e));return n=>{let o=ka(n);return t.every(r=>o.includes(r))}}function Ca({door:e,head_name:t,number:n}){return`${e} ${t} ${n}`}function ka(e){return e.normalize("NFKC").toUpperCase().toLowerCase()}function ap(e,t){let n=e.door_state===ne.COME_BACK&&(e.return_on||"")>t;return Ur.includes(e.door_state)&&!n}function Xt(e,t){return _e(e.group,t.group)||e.position-t.position||_e(e.id,t.id)}function cp(e,t){return _e(e.return_on||"",t.return_on||"")||Xt(e,t)}var Lt="grid";function Pa(e,t,n,{_:o}){let r=e.find(i=>i.id===t);return n.query||!r?{title:o("All my doors"),kicker:""}:{title:r.name,kicker:r.village}}function Ma(e,t,{scope:n,asked:o,reader:r}){if(e.length<2)return[];let i=t.filter(a=>_o(a,ct,r.today));return[...e,{id:pe,name:r._("All")}].map(({id:a,name:c})=>({href:bt(a,pe,o.show),label:c,count:i.filter(u=>a===pe||a===u.group).length,is_current:a===n&&!o.query}))}function ja(e,t,n,{_:o}){return[{label:o("Still to do"),count:e[ct],href:bt(t,ct,n.show),state:"part"},{label:o("Done of %(total)s",{total:e[pe]}),count:e[ne.DONE],href:bt(t,ne.DONE,n.show),state:"done"}]}function Ua(e,t,n,{_:o}){let r={[pe]:o("All"),[ct]:o("Still to do"),[ne.NOT_VISITED]:o("To visit"),[ne.COME_BACK]:o("Come back"),[ne.PART]:o("Part done"),[ne.DONE]:o("Done"),[ne.REFUSED]:o("Refused"),[ne.CLOSED]:o("Closed")};return Object.entries(r).filter(([s])=>e[s]||[pe,ct,n.state].includes(s)).map(([s,a])=>({href:bt(t,s,n.show),label:a,count:e[s],is_current:s===n.state}))}function Fa(e,t,n,{ngettext:o}){let r=o("%(num)s door to see again today","%(num)s doors to see again today",e);return{count:e,text:r,href:bt(t,Et,n.show)}}function $a(e,t,{_:n}){let o=t.show===Lt;return{href:bt(e,t.state,o?"":Lt),label:n(o?"As a list":"As doors"),icon:o?"list":"board"}}function bt(e,t,n){let o={group:e,state:t===pe?"":t,show:n},r=new URLSearchParams(Object.entries(o).filter(([,i])=>i));return String(r)?`/round?${r}`:"/round"}function Ga(e,t,n,o,r){let i=up(e,t,o,r),s=t.filter(u=>i===pe||i===u.group),a=Ia(s,r.today),c=On(s,r.today);return{...Pa(e,i,o,r),groups:Ma(e,t,{scope:i,asked:o,reader:r}),group:i===pe?"":i,stats:ja(a,i,o,r),due:Fa(a[Et],i,o,r),next:lp(c,r),add_href:i===pe?"/round/doors/new":`/round/doors/new?group=${i}`,...fp(e,o.query?t:s,n,{asked:o,reader:r,following:c}),filters:Ua(a,i,o,r),switch:$a(i,o,r),query:o.query,state:o.state,show:o.show,is_grid:o.show===Lt}}function Fr(e,t,n=[]){let{people_count:o,open_count:r}=e;return{id:e.id,href:`/round/doors/${e.id}`,number:e.door||e.number||"?",name:e.head_name,state:e.door_state,state_text:pp(e,t),note:n.join(t._(", "))||hp(o,r,t),count:o?`${o-r}/${o}`:"",is_next:!1}}function ut({door:e,number:t,head_name:n}){return ie(`${e||t} ${n}`)}function up(e,t,n,o){let r=e.map(s=>s.id);if(r.includes(n.group)||n.group===pe)return n.group;let i=s=>On(t.filter(a=>a.group===s),o.today)!==null;return r.find(i)??r[0]??pe}function lp(e,{_:t}){if(!e)return{href:"",label:""};let n=t("Next door: %(door)s",{door:ut(e)});return{href:`/round/doors/${e.id}`,label:n}}function fp(e,t,n,{asked:o,reader:r,following:i}){let s=Da(o.query),a=d=>{let g=o.query?(n[d.id]??[]).filter(s):[];return _o(d,o.state,r.today)&&(g.length>0||s(Ca(d)))?[{...Fr(d,r,g),is_next:d===i}]:[]},u=e.map(({id:d,name:g})=>({title:g,doors:Ra(t.filter(S=>S.group===d),o.state).flatMap(a)})).filter(({doors:d})=>d.length),l=u.reduce((d,{doors:g})=>d+g.length,0);return{sections:u,is_split:u.length>1||!!o.query,found_text:r.ngettext("%(num)s door","%(num)s doors",l),empty:dp(e,t,o,r)}}function dp(e,t,n,{_:o}){let r={href:bt(e.length>1?pe:"",pe,n.show),label:o("Show all doors")};if(!e.length){let i=o("The head of your village or community assigns groups. Ask there and look again.");return bo(o("No group is assigned to you yet"),i)}if(!t.length){let i=o("The agency loads the register. A household that you find can be added at once.");return bo(o("No door in this group yet"),i)}if(n.query){let i=o("Try one word less: a door number, a name, or the household number.");return bo(o("No door found"),i,r)}return bo(o("No door here"),o("Nothing is left in this part of the list."),{...r,state:"done"})}function bo(e,t,{href:n="",label:o="",state:r="not_visited"}={}){return{title:e,text:t,href:n,label:o,state:r}}function pp(e,{_:t,today:n,locale:o}){let r=e.return_on;if(e.door_state!==ne.COME_BACK||!r)return"";if(r===n)return t("Come back today");let i={day:Ne(r,o)},s=Eo(e,n);return t(s?"Come back, since %(day)s":"Come back on %(day)s",i)}function hp(e,t,{_:n,ngettext:o}){if(!e)return n("nobody listed");let r=o("%(num)s person","%(num)s people",e);return t?r+n(", %(count)s open",{count:t}):r}var vn=Object.freeze({MALE:"1",FEMALE:"2"}),Oo=x("identity_characters","An identity number has digits only, and at most an X at the end","identity"),Gr=x("identity_length","An identity number has 18 characters, or 15 on an old card; this one has %(count)s","identity"),Br=x("identity_birth","Digits 7 to 14 are no date of birth: check them","identity"),Sn=x("identity_future","The date of birth in this number is still to come: check it","identity"),Wr=x("identity_check","The last character does not fit the others: one of them is wrong","identity"),mp=x("birth_mismatch","The identity number says born on %(day)s; the date of birth given is another","born_on"),wp=x("sex_mismatch","The identity number belongs to the other sex than the one given","sex"),gp=15,$r=18,yp=1800,_p=/[×Хх]/g,Ep=new RegExp(`[${Ke}\\u200b-\\u200f\\u2060\\ufeff]`,"g"),bp=/^['`‘’ʼ]+/;function Jt(e,{on:t=null}={}){let n=Op(e);if(!/^[0-9]*[0-9X]?$/.test(n))throw new N(Oo);if(n.length!==gp&&n.length!==$r)throw new N(Ze(Gr,{count:String(n.length)}));if(n.length===$r)return Ba(n,t);if(n.endsWith("X"))throw new N(Oo);return Ba(vp(n),t)}function Op(e){return e.normalize("NFKC").replace(Ep,"").replace(bp,"").replace(_p,"X").toUpperCase()}function vp(e){let t=`${e.slice(0,6)}19${e.slice(6)}`;return t+Wa(t)}function Ba(e,t){let n=Sp(e.slice(6,14));if(e.slice(-1)!==Wa(e.slice(0,-1)))throw new N(Wr);if(t&&n>t)throw new N(Sn);return{number:e,born_on:n,sex:Number(e[16])%2?vn.MALE:vn.FEMALE}}function Sp(e){let[t,n,o]=[e.slice(0,4),e.slice(4,6),e.slice(6)].map(Number);if(!It(t,n,o)||t<yp)throw new N(Br);return je(t,n,o)}function Wa(e){return"10X98765432"[2*Array.from(e).reduce((n,o)=>(2*n+Number(o))%11,0)%11]}function Ha(e,{born_on:t=null,sex:n=null}){let o=t!==null&&t!==e.born_on,r=n!==null&&n!==e.sex;return[...o?[Ze(mp,{day:e.born_on})]:[],...r?[wp]:[]]}function Ka(e){let t=Array.from(e);return t.length!==$r?"*".repeat(t.length):`${t.slice(0,2).join("")}${"*".repeat(12)}${t.slice(-4).join("")}`}var Vr=Object.freeze(Array.from("012345678")),Yr=Object.freeze(["",vn.MALE,vn.FEMALE]),xp=Object.freeze(["","rural","urban","unified"]),Tp=Object.freeze(["","employee","civil","elsewhere","pension"]),Va=Object.freeze(["employee","civil","elsewhere"]),kp=Object.values(Vt),Np=60,Ap=20,Ip=40,nt=new Map([["door",Dt(80)],["head_name",Dt(60)],["phone",Dt(30)],["note",Dt(400)]]),Ot=new Map([["name",Lp],["relation",xn(Vr)],["sex",xn(Yr)],["born_on",Kr],["identity",Dp],["hukou_kind",xn(xp)],["hukou_here",Hr],["residence",Dt(200)],["phone",Dt(30)],["is_student",Hr],["scheme",xn(Tp)],["is_enrolled",Hr],["special_groups",Cp],["note",Dt(400)],["informed_on",Kr],["left_reason",Mp],["left_on",Kr]]),Tn=new Map([...Ot,["left_reason",jp]]);function be(e,t){let n=[],o={};for(let[r,i]of Object.entries(t))try{o[r]=(e.get(r)??Rp)(i)}catch(s){if(!(s instanceof N))throw s;n.push(...s.problems.map(a=>Ce(a,r)))}return Se(n),o}function Rp(){throw new N(fa)}function Dt(e){return t=>{if(typeof t!="string"||ht(t)>e||t.includes("\0"))throw new N(Ae);return ie(t)}}function xn(e){return t=>{if(typeof t!="string"||!e.includes(t))throw new N(Ae);return t}}function Hr(e){if(typeof e!="boolean")throw new N(Ae);return e}function Kr(e){if(e===null)return null;if(typeof e!="string"||!Hs(e))throw new N(Ae);let t=we(e);if(t<=1880||t>=2200)throw new N(Ae);return e}function Lp(e){if(typeof e!="string"||!ie(e)||e.includes("\0"))throw new N(Yt);if(ht(ie(e))>Np)throw new N(Qs);return ie(e)}function Dp(e){if(e===null)return null;if(typeof e!="string")throw new N(Ae);return Jt(e).number}function Cp(e){if(!Array.isArray(e)||e.length>Ap||!e.every(Pp))throw new N(Ae);return Array.from(new Set(e)).sort(_e)}function Pp(e){return typeof e=="string"&&e!==""&&ht(e)<=Ip}function Mp(e){return e===null?null:xn(kp)(e)}function jp(e){if(e!==null)throw new N(Ae);return null}var ue=Object.freeze({CONFIRM:"confirm",ASK_FACTS:"ask_facts",DECIDE:"decide",SLIP:"slip",NOTHING:"nothing"}),Y=Object.freeze({LEFT:"left",TO_CONFIRM:"to_confirm",FACTS_MISSING:"facts_missing",TO_DECIDE:"to_decide",DECIDES_LATER:"decides_later",AGREED:"agreed",AGREED_FREE:"agreed_free",SLIP_DUE:"slip_due",PAID:"paid",DECLINED:"declined",WITHDRAWN:"withdrawn",RECIPIENT:"recipient",LATER:"later",OUT:"out"}),Up=Object.freeze({[Y.TO_CONFIRM]:ue.CONFIRM,[Y.FACTS_MISSING]:ue.ASK_FACTS,[Y.TO_DECIDE]:ue.DECIDE,[Y.DECIDES_LATER]:ue.DECIDE,[Y.AGREED]:ue.SLIP}),Fp={[z.IN_RECIPIENT]:Y.RECIPIENT,[z.LATER]:Y.LATER,[z.OUT]:Y.OUT},$p={[H.DECLINE]:Y.DECLINED,[H.WITHDRAW]:Y.WITHDRAWN,[H.LATER]:Y.DECIDES_LATER};function lt(e){return{born_on:e.born_on||null,sex:e.sex||null,hukou_here:e.hukou_here,student:e.is_student,employee_scheme:Va.includes(e.scheme),other_pension:e.scheme==="pension",left_reason:e.left_reason||null,groups:e.special_groups}}function Ya(e,t,n,{on:o}){let r=_t(n,lt(e),{on:o}),i=Gp(e,t,r,n),s=yo({eligibility:r.state,is_seen:e.seen_on!==null,has_left:e.left_reason!==null,act:e.consent_act});return{standing:i,step:Up[i]??ue.NOTHING,is_open:!s,eligibility:r}}function Qt(e,t){return(go(t)||t.state===z.UNKNOWN)&&!e.informed_on&&!e.left_reason}function Gp(e,t,{state:n},o){let r=e.consent_act??"";return e.left_reason?Y.LEFT:n===z.UNKNOWN?Y.FACTS_MISSING:ge.includes(r)&&n===z.IN_CONTRIBUTOR?Bp(e,t,o):e.seen_on?n!==z.IN_CONTRIBUTOR?Fp[n]:$p[r]??Y.TO_DECIDE:Y.TO_CONFIRM}function Bp(e,t,n){let o=t.filter(r=>r.person===e.id&&r.year===n.payment_year);return o.some(r=>r.state==="paid")?Y.PAID:o.some(r=>r.state==="due")?Y.SLIP_DUE:Wp(e,n)?Y.AGREED_FREE:Y.AGREED}function Wp({tier_fen:e,special_groups:t},n){return!at(n,t).find(r=>ze(r)===e)||!e?!1:Re(n,{tier_fen:e,groups:t,kind:J.NORMAL}).resident_fen===0}function Ge({message:e,params:t},{_:n}){return Object.keys(t).length?n(e,t):n(e)}function Zt({_:e}){return{0:e("Head of household"),1:e("Spouse"),2:e("Son"),3:e("Daughter"),4:e("Grandchild"),5:e("Parent"),6:e("Grandparent"),7:e("Brother or sister"),8:e("Other")}}function zr({_:e}){return[["2",e("Woman")],["1",e("Man")]]}function kn(e,t){var n;return((n=zr(t).find(([o])=>o===e))==null?void 0:n[1])??""}function vo({_:e}){return{"":e("Not known"),rural:e("Rural"),urban:e("Urban"),unified:e("Unified resident")}}function So({_:e}){return{"":e("None"),employee:e("Employees' scheme"),civil:e("Government or institution"),elsewhere:e("Resident pension elsewhere"),pension:e("Draws another pension")}}function en({_:e}){return{dead:e("Has died"),moved:e("Has moved away"),duplicate:e("Is listed twice"),elsewhere:e("Belongs to another place")}}function tn({_:e}){return{met:e("Somebody was home"),nobody_home:e("Nobody home"),refused:e("Did not want to talk"),vacant:e("Nobody lives here"),moved:e("The whole household moved away"),demolished:e("The house is gone")}}function Hp({_:e}){return{[Y.LEFT]:[e("Not here"),""],[Y.TO_CONFIRM]:[e("To confirm"),"warn"],[Y.FACTS_MISSING]:[e("Facts missing"),"bad"],[Y.TO_DECIDE]:[e("To ask"),"warn"],[Y.DECIDES_LATER]:[e("Decides later"),"warn"],[Y.AGREED]:[e("Joins, no slip yet"),"warn"],[Y.AGREED_FREE]:[e("Joins, pays nothing"),"good"],[Y.SLIP_DUE]:[e("Slip issued"),"info"],[Y.PAID]:[e("Paid"),"good"],[Y.DECLINED]:[e("Does not join"),"good"],[Y.WITHDRAWN]:[e("Withdrew"),"good"],[Y.RECIPIENT]:[e("Draws a pension"),"good"],[Y.LATER]:[e("Later"),"good"],[Y.OUT]:[e("Not in this scheme"),"good"]}}function nn(e,t){let n=Sa(t.plan,e);return t._(va[e.reason],{...n,day:ae(n.day,t.locale)})}function Oe(e,t){if(e.name)return e.name;let n=Rt(e.born_on,t.locale);return t._("%(relation)s, born %(month)s",{relation:Zt(t)[e.relation],month:n})}function vt(e,t){return[e.name?Zt(t)[e.relation]:"",kn(e.sex,t),Kp(e,t)].filter(r=>r).join(t._(", "))}function Kp(e,{_:t,today:n}){return e.born_on?t("aged %(age)s",{age:Ye(e.born_on,n)}):t("age not known")}function xo(e,t){let n=en(t)[e.left_reason]??"";return t._("%(reason)s, %(day)s",{reason:n,day:ae(e.left_on,t.locale)})}function To(e,{standing:t},n){return t===Y.LEFT?[en(n)[e.left_reason]??"",""]:Hp(n)[t]}function Ct(e,t=()=>""){return(Array.isArray(e)?e:Object.entries(e)).map(([o,r])=>({value:o,label:r,note:t(o)}))}function Pt(e,t,{problems:n,reader:o}){let r=new Map;for(let a of n)r.has(a.field)||r.set(a.field,Ge(a,o));let i=e.map(a=>[a,{value:t[a]||"",error:r.get(a)??""}]),s=Array.from(r,([a,c])=>({text:c,href:e.includes(a)?`#f-${a}`:""}));return{form:Object.fromEntries(i),messages:s}}var za={visit:"/visits/new","household.amend":"/edit"},Vp=["consent","choice","slip.issue"];function ko({user:e,waiting:t,held:n,why:o,synced_at:r,is_revoked:i},s){return{host:"phone",user:e,waiting:t,held:n,why:o,synced:Jr(r,s),is_revoked:i}}function qa({held:e,waiting:t,answered:n},o,r){let{lease:i,skew:s}=o;return{host:"phone",waiting_count:o.waiting,held_count:o.held,held:e.map(a=>({...qr(a,r),...Yp(a)})),waiting:t.map(a=>({...qr(a,r),href:Xr(a)})),answered:n.map(a=>({...qr(a,r),href:Xr(a)})),more:o.waiting-o.listed,synced:Jr(o.synced_at,r),why:o.why,next:Jr(o.next_at,r),leaving:o.is_leaving,keeping:o.keeping,lease:i&&{...i,until:Ne(i.until,r.locale)},is_set_back:o.is_set_back,is_revoked:o.is_revoked,skew:s?String(Math.round(Math.abs(s)/6e4)):""}}function qr({kind:e,body:t,made_at:n,door:o,person:r},i){let s=r?Oe(r,i):"",a=o?ut(o):"",c=[s,a,Xa(n,i)].filter(u=>u).join(" · ");return{kind:e,act:qp(e,t??{}),detail:Xp(e,t??{},i),about:c,reason:"",turn:"",href:""}}function Yp(e){let{message:t="",turn:n=""}=e.answer??{};return{reason:t,turn:n,href:n==="canvasser"?zp(e):Xr(e)}}function zp(e){let{kind:t,subject:n,body:o,door:r,person:i}=e;return r?t in za?`/round/doors/${r.id}${za[t]}`:i?Vp.includes(t)?`/round/people/${(o==null?void 0:o.person)??n}/consents/new`:`/round/people/${i.id}${t==="person.amend"?"/edit":""}`:`/round/doors/${r.id}`:""}function Xr({door:e}){return e?`/round/doors/${e.id}`:""}function qp(e,t){if(e==="consent")return t.act??"";if(e!=="person.amend"||!t.changes)return"";let n=Object.keys(t.changes);return n.length?n.every(o=>o==="informed_on")?"informed":"":"seen"}function Xp(e,t,n){return e==="visit"?tn(n)[t.outcome]??"":e==="person.leave"?en(n)[t.reason]??"":e==="choice"&&Number.isInteger(t.resident_fen)?Q(t.resident_fen):e==="slip.issue"&&Number.isInteger(t.amount_fen)?Q(t.amount_fen):""}function Jr(e,t){if(!e)return"";let n=Kt(e);return n.slice(0,10)===t.today?n.slice(11,16):Xa(n,t)}function Xa(e,{locale:t}){return`${Ne(e.slice(0,10),t)} ${e.slice(11,16)}`}var Ja=x("slip_exists","This person has a slip for this year already: %(reference)s. Void it first"),Qa=x("slip_nothing_due","This person pays nothing, so there is no slip"),Za=x("slip_no_consent","There is no consent to enrol. Take it first"),No=x("slip_lease","This phone may not issue more slips until it has been in touch with the server"),ec=x("slip_not_due","Only a slip that waits for payment can be voided"),tc=x("slip_reason_missing","Write why the slip is void","reason");function nc(e,{amount_fen:t,on:n}){return n<=e.until&&e.used_slips<e.most_slips&&e.used_fen+t<=e.most_fen}var FE=Object.freeze({NEW:"registered",KNOWN:"known"});async function oc({device:e,lease:t,own_slips:n},{body:o},r){let i=e.counter+1,{amount_fen:s,year:a}=o,c=(t==null?void 0:t.block)===e.block&&nc(rc(t,n),{amount_fen:s,on:Nt(r)});if(!t||!c||i>=pr)throw new N(No);let u=Yi(e.block,i),l=await Qi(u,{amount_fen:s,year:a,key_number:t.number,key:t.key});return{subject:u,code:l,counter:i,key:t.number}}async function Nn(e,t){let{lease:n,own_slips:o={}}=await te(e,"lease","own_slips");if(!n)return null;let{until:r,most_slips:i,most_fen:s,used_slips:a,used_fen:c}=rc(n,o),u=Nt(t)>r||a>=i||c>=s;return{until:r,slips:Math.max(0,i-a),fen:Math.max(0,s-c),is_over:u}}function rc(e,t){let{slips:n,fen:o}=t[e.number]??{slips:0,fen:0};return{...e,used_slips:e.used_slips+n,used_fen:e.used_fen+o}}var Zr=Zl(ic(),1);function Ao(e,t,n,o){let r=new Zr.default.PrecompiledLoader(e),i=new Zr.default.Environment(r,{autoescape:!0});return i.addGlobal("_",(s,a=void 0)=>t._(s,sc(a))),i.addGlobal("ngettext",(s,a,c,u=void 0)=>t.ngettext(s,a,c,sc(u))),i.addGlobal("asset",n),i.addGlobal("csrf_token",()=>""),i.addGlobal("say",o),(s,a)=>i.render(s,a)}function sc(e){if(!e)return;let{__keywords:t,...n}=e;return n}var Jp=Object.freeze(["relation","born_on"]),ac=Object.freeze(["identity","phone"]);function Mt(e,{min_age:t,on:n}){return e!==null&&Ye(e,n)<t}function cc(e){return{...Object.fromEntries(Jp.filter(n=>n in e).map(n=>[n,e[n]])),born_on:`${e.born_on.slice(0,8)}01`,name:""}}var Qp=/^M[MLCQHVmlcqhv0-9 ,.-]{6,}$/,Zp=[["born_on",uo],["left_on",ao],["informed_on",Ae]];function Io({outcome:e,return_on:t=null},{on:n}){if(e===ce.NOBODY_HOME&&t===null)throw new N(io);if(t!==null&&t<n)throw new N(so)}function on(e){Se(lc(e,[["door",lo],["head_name",fo]]))}function rn(e,{on:t}){let n=lc(e,[["name",Yt],["sex",Zs],["born_on",co]]);Se([...n,...Lo(e,{on:t})])}function jt(e,{on:t}){Se(Lo(e,{on:t}))}function Ro(e,{on:t}){jt({left_on:e.on},{on:t})}function Lo(e,{on:t}){let n=Zp.filter(([r])=>e[r]&&e[r]>t),o=e.identity&&Jt(e.identity).born_on>t;return[...n.map(([r,i])=>Ce(i,r)),...o?[Sn]:[]]}function Do(e){let{act:t,method:n}=e,o=[[ge.includes(t)&&(e.tier_fen??null)===null,po],[e.given_by!==Fe.SELF&&ei(e.relation),ia],[n===Te.SIGNATURE&&!Qp.test(e.signature??""),na],[n===Te.FINGERPRINT&&ei(e.archive_number),oa],[n===Te.SPOKEN&&ei(e.witness),ra]];Se(o.filter(([r])=>r).map(([,r])=>r))}async function uc(e,t){let n=Ie(t,eh(e.act)),o=await ho(n,e.text_locale);if(n.version!==e.text_version||o!==e.text_digest)throw new N(aa)}function eh(e){return e===H.PRIVACY?"privacy_notice":`consent_${e}`}function Co(e,t,{on:n}){if(t.left_reason)throw new N(la);if(_t(e,t,{on:n}).state!==z.IN_CONTRIBUTOR)throw new N(ua)}function lc(e,t){return t.filter(([n])=>!e[n]).map(([,n])=>n)}function ei(e){return!ie(e??"")}var th=x("field_wrong","This value cannot be used here. Correct it and try again"),nh={consent:[["act",ti(H)],["text_version",Ut(40)],["text_locale",Ut(10)],["text_digest",e=>/^[0-9a-f]{64}$/.test(e)],["given_by",ti(Fe)],["relation",Ut(40)],["method",ti(Te)],["archive_number",Ut(40)],["witness",Ut(60)],["signature",e=>e===null||Ut(2e5)(e)]],"slip.void":[["reason",Ut(200)]]};function fc({kind:e,body:t}){let n=(nh[e]??[]).filter(([o,r])=>!r(t[o]));Se(n.map(([o])=>Ce(th,o)))}function Ut(e){return t=>ht(t)<=e&&!t.includes("\0")}function ti(e){let t=Object.values(e);return n=>t.includes(n)}var pc=x("household_unknown","This household is not here. Go back to the list"),oh=x("household_known","This household was added before"),ni=x("person_unknown","This person is not here. Go back to the door"),rh=x("person_known","This person was added before"),Po=x("slip_unknown","No slip with this number is known here"),ih=x("slip_amount","The amount on the slip does not follow from the plan"),sh={visit:({body:e},t,{today:n})=>Io(e,{on:n}),"household.add":ah,"household.amend":({body:e})=>on({door:"-",head_name:"-",...be(nt,dc(e))}),"person.add":ch,"person.amend":({body:e},t,{today:n})=>jt(be(Tn,dc(e)),{on:n}),"person.leave":({body:e},t,{today:n})=>Ro(e,{on:n}),consent:uh,choice:lh,"slip.issue":fh,"slip.void":dh};async function hc(e,t,n){fc(e),await sh[e.kind](e,t,n)}function ah({body:e},t){if(on(be(nt,e.facts)),t)throw new N(oh)}function ch({subject:e,body:t},n,{plan:o,today:r}){let i=be(Ot,t.facts);if((Mt(i.born_on??null,{min_age:o.joining.min_age,on:r})?jt:rn)(i,{on:r}),n!=null&&n.people.some(({id:a})=>a===e))throw new N(rh)}async function uh({subject:e,body:t},n,{plan:o,today:r}){let i=oi(n,e),s=t;Do(s),await uc(s,o),ge.includes(t.act)&&Co(o,lt(i),{on:r})}function lh({subject:e,body:t},n,{plan:o}){let r=mc(oi(n,e),t,o);if(!(r.resident_fen===t.resident_fen&&r.government_fen===t.government_fen))throw new N(ca)}function fh({body:e},t,{plan:n}){let o=oi(t,e.person);if(!ge.includes(o.consent_act)||o.left_reason!==null)throw new N(Za);let{resident_fen:r}=mc(o,e,n);if(r===0)throw new N(Qa);if(r!==e.amount_fen)throw new N(ih);let i=a=>a.person===e.person&&a.year===e.year&&a.kind===e.kind,s=t==null?void 0:t.slips.find(a=>i(a)&&a.state!=="void");if(s)throw new N(Ze(Ja,{reference:s.reference}))}function dh({subject:e,body:t},n){if(!ie(t.reason))throw new N(tc);let o=n==null?void 0:n.slips.find(({reference:r})=>r===e);if(!o)throw new De(Po);if(o.state!=="due")throw new N(ec)}function mc({special_groups:e},{tier_fen:t,kind:n},o){return Re(o,{tier_fen:t,groups:e,kind:n})}function oi(e,t){let n=e==null?void 0:e.people.find(({id:o})=>o===t);if(!n)throw new De(ni);return n}function dc({changes:e}){return Object.fromEntries(Object.entries(e).map(([t,[,n]])=>[t,n]))}var Mo=x("not_yours","You do not look after this place. Ask whoever assigns you"),gc=x("page_missing","The address may be mistyped, or what was here has moved. Nothing was lost"),yc=x("method_wrong","This address only takes what a form sends. Open the page again and use its button"),_c=x("fault","Nothing you sent was half saved. Try again; if it happens again, tell your county agency"),Ec=x("signal_needed","Only the server has this. Come back to it where there is signal; everything else works here"),wc={[me.FULL]:x(me.FULL,"The phone's memory is full, so this was not saved. Delete photos or videos, then send it again"),[me.CLOSED]:x(me.CLOSED,"The phone closed its memory, so this was not saved. Close this page, open it again and send it once more"),[me.NEWER]:x(me.NEWER,"The app was renewed in another window, so this was not saved. Load the page again"),[me.MISSING]:x(me.MISSING,"This browser keeps nothing, so this was not saved. Leave the private mode, or open the page in the phone's own browser"),[me.FAILED]:x(me.FAILED,"The phone could not write it down, so this was not saved. Send it again; if it fails again, restart the phone"),[xe.NO_DEVICE]:x(xe.NO_DEVICE,"Nobody has signed in on this phone yet, so this was not saved. Sign in where there is signal"),[xe.REVOKED]:x(xe.REVOKED,"The village head has closed this phone, so this was not saved. Ask there"),[xe.BUSY]:x(xe.BUSY,"Another window is writing just now, so this was not saved. Send it again"),[xe.TOO_LONG]:x(xe.TOO_LONG,"This record is too long. Record it in parts"),[xe.ODD_TEXT]:x(xe.ODD_TEXT,"There is a character in it that nobody can type. Write it again by hand")},In=class extends N{};function jo(e){return(e instanceof wt||e instanceof st)&&wc[e.code]?new In(wc[e.code]):e}var ph=Object.freeze(["name","identity","born_on","sex","left_reason","left_on","tier_fen","special_groups"]),Ft=Object.freeze({SAME:"same",TAKE:"take",TAKE_AND_ASK:"take_and_ask",KEEP_AND_ASK:"keep_and_ask"});function bc(e,{current:t,was:n,now:o,is_later:r}){return Rn(t,o)?Ft.SAME:Rn(t,n)?Ft.TAKE:ph.includes(e)||!r?Ft.KEEP_AND_ASK:Ft.TAKE_AND_ASK}function Rn(e,t){return!Array.isArray(e)||!Array.isArray(t)?e===t:e.length===t.length&&e.every((n,o)=>Rn(n,t[o]))}function Ln(e,t,n,{made:o,at:r}){let i=be(n,Object.fromEntries(Object.entries(t).map(([a,[,c]])=>[a,c]))),s=new Set;for(let[a,c]of Object.entries(i)){let u=a==="identity"?e.identity_mark:e[a],l=r>=(o.get(`${e.id} ${a}`)??-1/0),d=bc(a,{current:u,was:t[a][0],now:c,is_later:l});d!==Ft.KEEP_AND_ASK&&(o.set(`${e.id} ${a}`,r),d!==Ft.SAME&&(Object.assign(e,a==="identity"?ri(c):{[a]:c}),s.add(a)))}return s}function ri(e){return{identity:e?Ka(e):null,identity_mark:e||null,is_identity_trusted:!!e}}function St({household:e,people:t},{plan:n,on:o}){let r=t.filter(i=>!hh(i,n,o)).length;e.people_count=t.filter(({left_reason:i})=>i===null).length,e.open_count=r,e.door_state=Ta(e.visit_outcome,{people:t.length,undecided:r})}function Uo(e,t){(e.seen_on===null||e.seen_on<t)&&(e.seen_on=t)}function ii({slips:e},{id:t,left_reason:n,consent_act:o},r){if(n===null&&r.includes(o))return;let i=e.filter(s=>s.person===t&&s.state==="due");for(let s of i)Object.assign(s,{state:"void",void_reason:n||o||""})}function hh(e,t,n){return yo({eligibility:_t(t,lt(e),{on:n}).state,is_seen:e.seen_on!==null,has_left:e.left_reason!==null,act:e.consent_act})}var mh={door_state:"not_visited",people_count:0,open_count:0};function Oc({subject:e,body:t},n,o){var l;let r=be(nt,t.facts);on(r);let i=((l=n.find(({id:d})=>d===t.group))==null?void 0:l.village)??t.group.slice(0,t.group.lastIndexOf(".")),s={number:"",door:"",head_name:"",phone:"",note:"",position:0,origin:"canvass"},a={is_unlisted:!1,visit_outcome:null,visited_on:null,return_on:null},u={door:{household:{id:e,group:t.group,village:i,...s,...r,...a,...mh,clock:0},people:[],visits:[],slips:[]},made:new Map};return St(u.door,o),u}function vc({door:e,made:t},{subject:n,body:o},r){let{household:i,visits:s}=e;if(n!==i.id||s.some(({id:g})=>g===r.id))return;let{outcome:a,return_on:c=null,note:u=""}=o;Io({outcome:a,return_on:c},r);let l=s.findIndex(g=>(t.get(g.id)??(g.on>r.on?1/0:-1/0))>r.at),d={id:r.id,household:n,outcome:a,on:r.on,return_on:c,note:u,by:r.by};s.splice(l<0?s.length:l,0,d),t.set(r.id,r.at),l<0&&Object.assign(i,{visit_outcome:a,visited_on:r.on,return_on:c}),St(e,r)}function Sc({door:e,made:t},{subject:n,body:o},r){if(n!==e.household.id)return;let i=Object.fromEntries(Object.entries(o.changes).map(([s,[,a]])=>[s,a]));on({door:"-",head_name:"-",...be(nt,i)}),Ln(e.household,o.changes,nt,{made:t,at:r.at})}var wh=400,gh=Object.freeze({name:"",relation:"8",sex:"",born_on:null,hukou_kind:"",hukou_here:!0,residence:"",phone:"",is_student:!1,scheme:"",is_enrolled:!1,special_groups:[],note:"",informed_on:null,left_reason:null,left_on:null});function xc({door:e},{subject:t,body:n},o){let{household:r,people:i}=e;if(n.household!==r.id||i.some(({id:l})=>l===t))return;let s=be(Ot,n.facts),a=Ic(s.born_on??null,o);(a?jt:rn)(s,o);let{identity:c=null,...u}=a?cc(s):s;i.push({id:t,household:r.id,position:i.reduce((l,{position:d})=>Math.max(l,d),0)+1,...gh,...ri(c),...u,origin:"canvass",is_unlisted:!1,seen_on:o.on,consent_act:null,consented_on:null,tier_fen:null,clock:0}),St(e,o)}function Tc({door:e,made:t},{subject:n,body:o},r){let i=Fo(e,n);if(!i)return;let s=Ln(i,yh(i,o.changes,r),Tn,{made:t,at:r.at});Uo(i,r.on),s.has("left_reason")&&(i.left_on=null),St(e,r)}function kc({door:e,made:t},{subject:n,body:o},r){let i=Fo(e,n);if(!i)return;Ro({on:o.on},r);let s={left_reason:[null,o.reason],left_on:[null,o.on]},a=i.left_reason!==null&&i.note.endsWith(o.note??"");o.note&&!a&&(s.note=[i.note,_h([i.note,o.note].filter(Boolean).join(`
`))]),Ln(i,s,Ot,{made:t,at:r.at}),Uo(i,r.on),St(e,r),ii(e,i,ge)}function Nc({door:e,made:t},{subject:n,body:o},r){let i=Fo(e,n);if(!i)return;Do(o),ge.includes(o.act)&&Co(r.plan,lt(i),r);let s=i.consented_on!==null&&i.consented_on>r.on,a=t.get(`${n} consent`)??(s?1/0:-1/0);o.act!==H.PRIVACY&&a<=r.at&&(Object.assign(i,{consent_act:o.act,consented_on:r.on}),t.set(`${n} consent`,r.at)),Uo(i,r.on),St(e,r),ii(e,i,ge)}function Ac({door:e,made:t},{subject:n,body:o},r){let i=Fo(e,n);if(!i)return;let{tier_fen:s,kind:a}=o,c=Re(r.plan,{tier_fen:s,groups:i.special_groups,kind:a});if(c.resident_fen!==o.resident_fen||c.government_fen!==o.government_fen)return;let u=t.get(`${n} choice`)??-1/0;a!==J.NORMAL||u>r.at||(i.tier_fen=s,t.set(`${n} choice`,r.at))}function Fo({people:e},t){return e.find(n=>n.id===t)}function yh(e,t,n){let o=Object.fromEntries(Object.entries(t).map(([s,[,a]])=>[s,a])),r=be(Tn,o);jt(r,n);let i="born_on"in r?r.born_on:e.born_on;return Ic(i,n)?Object.fromEntries(Object.entries(t).filter(([s])=>!ac.includes(s))):t}function Ic(e,{plan:t,on:n}){return Mt(e,{min_age:t.joining.min_age,on:n})}function _h(e){return Array.from(e).slice(0,wh).join("")}function Rc({door:e},{subject:t,body:n},o){let r=e.people.find(({id:d})=>d===n.person);if(!r||!Eh(r,n,o.plan)||e.slips.some(d=>bh(d,t,n)))return;let i=o.plan.slip.payable_until_on,{year:s,kind:a,tier_fen:c,amount_fen:u,code:l}=n;e.slips.push({reference:t,person:n.person,household:e.household.id,year:s,kind:a,tier_fen:c,amount_fen:u,issued_on:o.on,expires_on:i>o.on?i:o.on,code:l,state:"due",void_reason:"",by:o.by,paid_on:null,clock:0}),e.slips.sort((d,g)=>_e(d.reference,g.reference))}function Lc({door:e},{subject:t,body:n}){let o=e.slips.find(({reference:i})=>i===t),r=ie(n.reason);(o==null?void 0:o.state)==="due"&&r&&Object.assign(o,{state:"void",void_reason:r})}function Eh(e,{tier_fen:t,kind:n,amount_fen:o},r){if(!ge.includes(e.consent_act)||e.left_reason!==null)return!1;let{resident_fen:i}=Re(r,{tier_fen:t,groups:e.special_groups,kind:n});return i>0&&i===o}function bh(e,t,{person:n,year:o,kind:r}){let i=e.person===n&&e.year===o&&e.kind===r;return e.reference===t||i&&e.state!=="void"}var si={visit:vc,"household.amend":Sc,"person.add":xc,"person.amend":Tc,"person.leave":kc,consent:Nc,choice:Ac,"slip.issue":Rc,"slip.void":Lc};function sn(e,t,{plan:n,groups:o=[]}){let r=e&&{door:xh(e),made:new Map};for(let i of t){let s=Sh(i,n);i.kind==="household.add"?r??=Cc(()=>Oc(i,o,s))??null:r&&vh(r,i,s)}return r&&r.door}function $o(e,t){let n=new Map(e.map(({id:r,group:i})=>[r,i])),o=new Map(e.map(({id:r,position:i})=>[r,i]));for(let{kind:r,subject:i,body:s}of t)r==="household.add"&&!o.has(i)&&Oh(o,n,i,s);return o}function Dc(e,t){return _e(e.group,t.group)||e.position-t.position||_e(e.id,t.id)}function Oh(e,t,n,{group:o,after:r}){let i=[...e].filter(([c])=>t.get(c)===o),a=r&&t.get(r)===o?e.get(r)??0:i.reduce((c,[,u])=>Math.max(c,u),0);for(let[c,u]of i)u>a&&e.set(c,u+1);t.set(n,o),e.set(n,a+1)}function vh(e,t,n){Cc(()=>{var o;return(o=si[t.kind])==null?void 0:o.call(si,e,t,n)})}function Cc(e){try{return e()}catch(t){if(t instanceof N)return;throw t}}function Sh({id:e,made_at:t,by:n},o){let r=Date.parse(t);return{id:e,by:n,at:r,on:Nt(r),plan:o}}function xh({household:e,people:t,visits:n,slips:o}){let r=i=>i.map(s=>({...s}));return{household:{...e},people:r(t),visits:r(n),slips:r(o)}}var Pc=new Map,Th=["doors","lists","journal","meta"];function ai(e,t){return e.read(Th,async n=>{let[o,r,i]=await Promise.all([Promise.all(t.map(d=>n.objectStore("lists").get(d))),n.objectStore("journal").index("open").getAll(1),Pe(n,["groups","plan","plan_digest"])]),s=new Map(o.flatMap(d=>((d==null?void 0:d.households)??[]).map(g=>[g.id,g]))),[a,c]=["names","clocks"].map(d=>Object.assign({},...o.map(g=>g==null?void 0:g[d]))),u=$o(Array.from(s.values()),ci(r.filter(({found:d})=>t.includes(d))));for(let[d,g]of Ah(r.filter(({household:S})=>u.has(S)))){let S=kh(c[d],g,i),C=await Nh(n,{key:`${e.name} ${d}`,id:d,stamp:S,said:g,known:i});C.household&&(s.set(d,C.household),a[d]=C.names)}return{households:Array.from(s.values(),d=>({...d,position:u.get(d.id)??d.position})).sort(Dc),names:a}})}function ci(e){return e.map(t=>JSON.parse(t.text))}function kh(e,t,{plan_digest:n}){return`${e} ${n} ${t.map(({id:o,held:r})=>r?`${o}!`:o).join()}`}async function Nh(e,{key:t,id:n,stamp:o,said:r,known:{plan:i,groups:s}}){let a=Pc.get(t);if((a==null?void 0:a.stamp)===o)return a;let c=sn(await e.objectStore("doors").get(n)??null,qn(r),{plan:i,groups:s}),u={stamp:o,household:c&&c.household,names:c?gr(c):[]};return Pc.set(t,u),u}function Ah(e){let t=new Map;for(let n of e)t.has(n.household)||t.set(n.household,[]),t.get(n.household).push(n);return t}var ui=["groups","plan","user","authors","device"],Ih=["doors","lists","journal","meta"];function Mc(e){return{listOwnGroups:()=>Rh(e),listDoors:t=>Lh(e,t),listMemberNames:t=>Dh(e,t),getDoor:t=>li(e,t),getPerson:t=>Ch(e,t),getSlip:t=>Ph(e,t)}}async function Rh(e){return Uc(await te(e,...ui))}async function Lh(e,t){return(await ai(e,t)).households}async function Dh(e,t){return(await ai(e,t)).names}function li(e,t){return e.read(Ih,async n=>{let[o,r,i]=await Promise.all([n.objectStore("doors").get(t),n.objectStore("journal").index("household").getAll(t),Pe(n,ui)]),s=sn(o??null,qn(r),Uh(i));if(!s)throw new De(pc);let a=Uc(i).find(c=>c.id===s.household.group);if(!a)throw new mt(Mo);return s.household.position=await Mh(n,s.household),jh(s,r,{...i,group:a})})}async function Ch(e,t){let n=await jc(e,{index:"person",kind:"person.add",id:t}),o=n&&await li(e,n),r=o&&o.people.find(i=>i.id===t);if(!r)throw new De(ni);return{person:r,door:o}}async function Ph(e,t){let n=Fh(t),o=await jc(e,{index:"slip",kind:"slip.issue",id:n}),r=o&&await li(e,o),i=r&&r.slips.find(d=>d.reference===n);if(!i)throw new De(Po);let{authors:s={},user:a,device:c}=await te(e,...ui),u=Kn(n)[0]===(c==null?void 0:c.block),l=s[i.by]??(u?a.name:"");return{slip:i,door:r,issuer:{village:r.group.village,group:r.group.name,name:l},paid_on:i.paid_on??""}}async function Mh(e,{id:t,group:n,position:o}){let r=await e.objectStore("journal").index("found").getAll(n);if(!r.length)return o;let i=await e.objectStore("lists").get(n);return $o((i==null?void 0:i.households)??[],ci(r)).get(t)??o}function jc(e,{index:t,kind:n,id:o}){return e.read(["doors","journal"],async r=>{var a;let i=await r.objectStore("doors").index(t).getKey(o);return i!==void 0?i:(a=(await r.objectStore("journal").index("subject").getAll(o)).find(c=>c.kind===n))==null?void 0:a.household})}function jh({household:e,people:t,visits:n,slips:o},r,{group:i,authors:s={}}){let a=Array.from(new Set(n.map(c=>c.by))).filter(c=>c in s);return{household:e,people:t,visits:[...n].reverse(),slips:o,group:i,authors:Object.fromEntries(a.map(c=>[c,s[c]])),waiting:r.filter(({state:c})=>c==="waiting"),held:r.filter(({held:c})=>c)}}function Uh({plan:e,groups:t}){return{plan:e,groups:t}}function Uc({groups:e=[],user:t,villages:n={}}){return[...e].sort((o,r)=>_e(o.village,r.village)||o.position-r.position).map(({id:o,name:r,village:i})=>({id:o,name:r,village:n[i]??(t==null?void 0:t.place)??""}))}function Fh(e){try{return hr(e)}catch(t){throw t instanceof N?new De(Po):t}}var mO=x("amount_unreadable","Write the amount in yuan, like 100 or 100.00"),fi="零壹贰叁肆伍陆柒捌玖",wO=new RegExp(`[${Ke},¥元]`,"g"),$h=[[10**8,"亿"],[10**4,"万"],[1e3,"仟"],[100,"佰"],[10,"拾"]];function Go(e){let t=Math.abs(e);return`${e<0?"-":""}${fe(t,100)}.${String(t%100).padStart(2,"0")}`}function Bo(e){let t=e<0?"负":"",n=Math.abs(e),[o,r,i]=[fe(n,100),fe(n,10)%10,n%10],s=o||!(r+i)?`${di(o)}元`:"";if(!(r+i))return`${t}${s}整`;let a=s&&!r?"零":"",c=(r?`${fi[r]}角`:"")+(i?`${fi[i]}分`:"");return`${t}${s}${a}${c}`}function di(e){let t=$h.find(([s])=>e>=s);if(!t)return fi[e];let[n,o]=t,r=e%n,i=r>0&&r<n/10?"零":"";return`${di(fe(e,n))}${o}${i}${r?di(r):""}`}var Gh=3,Bh=/.[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]*/gsu,Fc=Object.freeze({[J.NORMAL]:"正常缴费",[J.CATCH_UP_AT_LAUNCH]:"补缴(参保前年度)",[J.GAP]:"补缴(中断年度)",[J.SHORT_AT_60]:"补缴(满60周岁不足年限)"});function Wo(e){let t=ie(e).match(Bh)??[];return(t[0]??"")+"*".repeat(Math.max(0,Math.min(t.length-1,Gh)))}function Ho(e){return`¥${Go(e)}`}var an="zh_Hans";function Gc(e,t,n,o,r){let{kind:i,tier_fen:s,amount_fen:a,reference:c}=e,u=Re(o,{tier_fen:s,groups:t.special_groups,kind:i}),l=(d,g=an)=>de(Ie(o,d),g);return{title:l("slip_title"),second_line:l("slip_title","en"),place:o.agency.zh,reference:Bt(c),url:Yn(r.public_url,c,e.code),name:Wo(t.name),identity:t.identity||"",door:[r.village,r.group,n.door].filter(d=>d).join(" "),year:`${e.year}年度`,kind:Fc[i],tier:`${fe(s,100)}元档`,amount:Ho(a),amount_capitals:`人民币${Bo(a)}`,payee:o.payee.account_name,banks:o.banks.map(Wh).join("、"),pay_by:`${ae(e.expires_on,an)}(含当日)`,subsidies:Hh(o,u),bonus:Kh(e,t,o),notes:[l("slip_wrong_tier")],hotline:o.payee.hotline,issued_by:`${ha(o,"canvasser",an)} ${r.name}`,issued_on:ae(e.issued_on,an)}}function Wh({name:e,branches:t}){return`${e.zh} ${t.map(({zh:n})=>n).join("、")}`.trim()}function Hh(e,{government:t,subsidy:n}){return[...t.length?[`本人只缴本单金额,另由${$c(e,t)}代缴`]:[],...n.length?[`缴费后另有补贴记入个人账户:${$c(e,n)}`]:[]]}function $c(e,t){let n=({funder:o,amount_fen:r})=>`${qt(e,o,an)}${Go(r).replace(/\.00$/,"")}元`;return t.map(n).join("、")}function Kh({year:e,kind:t},{born_on:n},o){let r=o.on_time_bonus;return!r||!mo(o,{year:e,kind:t,paid_on:r.until_on,born_on:n||null})?"":`${ae(r.until_on,an)}前缴费另补助${r.yuan}元,名单公示后发放,不在本单扣减`}var Vh=x("slips_none_due","No slip of this household waits for payment"),Yh=/^application\/pdf\b/,zh=/^\/round(\/doors\/[^/]+)?$/,qh="This phone can issue no more slips until it has been in touch with the server. Everything else can still be recorded.";async function Dn(e,t){let n=await e.data.getSlip(t),{village:o,group:r,name:i}=n.issuer;return{...n,issuer:{village:o,group:r,name:i,public_url:e.publicUrl}}}async function Bc(e,t){let{slips:n}=await e.data.getDoor(t),o=n.filter(({state:r})=>r==="due");if(!o.length)throw new De(Vh);return Promise.all(o.map(({reference:r})=>Dn(e,r)))}async function cn(e,t){let n=await e.readLease();return n!==null&&!n.is_over&&n.slips>0&&t<=n.fen}function Wc(e,t,{_:n}){return(e===null||e.is_over)&&zh.test(t)?[{kind:"warn",text:n(qh)}]:[]}function Hc({reader:e},t){return t.map(({slip:n,door:o,issuer:r})=>{let i=o.people.find(({id:s})=>s===n.person);return Gc(n,i,o.household,e.plan,r)})}async function Kc({askServer:e},t,n){let o=n.every(({slip:s})=>s.clock>0);if(!e||!o)return null;let r=await e(t).catch(()=>null);return(r==null?void 0:r.status)===200&&Yh.test(r.headers["content-type"]??r.headers["Content-Type"]??"")?r:null}function Ko(e){let t=n=>e&&e[n]||n;return{_:(n,o)=>Vc(t(n),o),ngettext(n,o,r,i){let s=e&&e[n]?e[n]:r===1?n:o;return Vc(s,{num:r,...i})}}}function Vc(e,t){return t?e.replace(/%(?:\((\w+)\)[sd]|%)/g,(n,o)=>o===void 0?"%":o in t?String(t[o]):n):e}var Xh=10,Jh=/(^|\/)_/,Qh=5;async function Yc(e,t){let{store:n,now:o,random:r,offset:i,locale:s}=e,{user:a,plan:c}=await te(n,"user","plan");if(!a||!c)return null;let u={plan:c,today:Nt(o()),locale:s,...Ko(s==="en"?null:e.chinese)};return{reader:u,user:a,now:o,newSeed:e.newSeed??(()=>Xn(o(),r(Xh))),data:Mc(n),findEntry:l=>es(n,l),append:l=>Zh(e,l,{now:o,random:r,offset:i,mint:oc}),readLease:()=>Nn(n,o()),publicUrl:e.publicUrl,askServer:e.askServer,tell:(l,d="good")=>tm(n,{kind:d,text:l}),chooseLocale:e.chooseLocale,render:em(e,u,a,t)}}async function Zh({store:e,saved:t},n,o){let r=await Rs(e,n,o);return t==null||t(),r}function em({store:e,templates:t,asset:n,theme:o,now:r},i,s,a){let c=Ao(t,i,n,u=>Ge(u,i));return async(u,l)=>{let g=[...Jh.test(u)?[]:await nm(e).catch(()=>[]),...Wc(await Nn(e,r()),a,i)];return c(u,{...Bs(i,s,{path:a,theme:o,notices:g}),...l})}}function tm(e,t){return e.write(["meta"],async n=>{let{notices:o=[]}=await Pe(n,["notices"]);await Me(n,{notices:[...o,t].slice(-Qh)})})}async function nm(e){let{notices:t=[]}=await te(e,"notices");return t.length?e.write(["meta"],async n=>{let{notices:o=[]}=await Pe(n,["notices"]);return await Me(n,{notices:[]}),o}):[]}var om=20,rm=6e5;async function Vo(e){let[t,n]=await Promise.all([yn(e),te(e,"outbox","synced_at","device","user")]),{outbox:o,synced_at:r=0,device:i,user:s}=n,{why:a="",next_at:c=0}=o??{};return{user:(s==null?void 0:s.id)??(i==null?void 0:i.user)??"",...t,why:a,next_at:c,synced_at:r,is_revoked:!!(i!=null&&i.revoked_at)}}async function zc(e,{data:t,now:n,keeping:o,most:r}){let[i,s,{is_set_back:a=!1,skew:c=0},u]=await Promise.all([Vo(e),Nn(e,n),te(e,"is_set_back","skew"),ts(e,{most:om})]),l=new Map,d=u.waiting.slice(0,r),g={held:await pi(u.held,t,l),waiting:await pi(d,t,l),answered:await pi(u.answered,t,l)},S=Math.abs(c)>rm?c:0;return{entries:g,standing:{...i,listed:d.length,keeping:o,lease:s,is_set_back:a,skew:S}}}async function pi(e,t,n){let o=[];for(let r of e)n.has(r.household)||n.set(r.household,await t.getDoor(r.household).catch(sm)),o.push(im(r,n.get(r.household)));return o}function im(e,t){var g;let{kind:n,subject:o,household:r,made_at:i,answer:s,next_at:a}=e,c=((g=wr(e))==null?void 0:g.body)??null,u=t==null?void 0:t.slips.find(({reference:S})=>S===o),l=(c==null?void 0:c.person)??(u==null?void 0:u.person)??o,d=(t==null?void 0:t.people.find(({id:S})=>S===l))??null;return{kind:n,subject:o,household:r,made_at:i,body:c,answer:s,next_at:a,door:(t==null?void 0:t.household)??null,person:d}}function sm(e){if(e instanceof N)return null;throw e}var qc=["special_groups"],am={"Content-Type":"text/html; charset=utf-8"};function ot({form:e},t){let n=[...new Set(e.keys())].filter(o=>!qc.includes(o));return{...Object.fromEntries(n.map(o=>[o,e.get(o)??""])),...Object.fromEntries(qc.map(o=>[o,e.getAll(o)])),seed:qe(e,t)}}function qe(e,t){let n=e.get("seed")??"";return ds(n)?n:t.newSeed()}async function ke(e,t,n,o=null){if(o===null)return ye(e,t,n([]));if(!(o instanceof N)||o instanceof De||o instanceof mt)throw o;return ye(e,t,n(o.problems),422)}async function ye(e,t,n,o=200){return{status:o,headers:am,body:await e.render(t,n)}}function Yo(e,t,n,o,r=200){let i=n.lastIndexOf("/")+1,s=`${n.slice(0,i)}_${n.slice(i)}`;return ye(t,hi(e)?s:n,o,r)}function hi({headers:e}){return e["hx-request"]==="true"&&!("hx-history-restore-request"in e)&&!e["hx-boosted"]}function oe(e){return{status:303,headers:{Location:e},body:""}}var Xc=x("year_not_open","This year is not one that the person may still pay. Choose another","year");function xt(e,t,n){let o=at(t,e.special_groups).map(ze);return[un(n),e.tier_fen].find(i=>i!==null&&o.includes(i))??o[0]}function Ue(e,t,n,o=J.NORMAL){return Re(t,{tier_fen:n,groups:e.special_groups,kind:o})}function Cn(e,t,n,{on:o}){return Oa(t,{born_on:e.born_on,tier_fen:n,groups:e.special_groups,on:o})}function Tt({born_on:e},t){if(!e)return[];let[,n]=jr(t,{born_on:e});return Array.from({length:n},(o,r)=>t.payment_year-r-1)}function un(e){return/^[0-9]{1,9}$/.test(e)?Number(e):null}var mi=J.CATCH_UP_AT_LAUNCH;function Jc(e,t,n,o,{problems:r,no_slips:i}){let{_:s,plan:a}=o,c=cm(e,t,o).map(String),u=`/round/people/${t.id}`;return{back:{label:s("Back to the person"),href:u},person:{name:Oe(t,o),about:vt(t,o)},action:`${u}/arrears`,seed:n.seed,years:c.map(l=>({value:l,label:l,note:""})),year:n.year||(c[0]??""),tiers:at(a,t.special_groups).map(l=>um(t,ze(l),o)),tier:String(xt(t,a,n.tier??"")),is_subsidised:a.contribution.subsidised_kinds.includes(mi),messages:r.map(l=>({text:Ge(l,o),href:""})),no_slips:i}}function cm(e,t,{plan:n}){if(!ge.includes(t.consent_act))return[];let o=i=>i.person===t.id&&i.kind===mi&&i.state!=="void",r=e.slips.filter(o).map(({year:i})=>i);return Tt(t,n).filter(i=>!r.includes(i))}function um(e,t,{_:n,plan:o}){let{subsidy_fen:r}=Ue(e,o,t,mi);return{value:String(t),amount:Q(t),add:r?n("Government adds %(amount)s",{amount:Q(r)}):"",result:"",is_disabled:!1}}function Qc({visited_on:e,visit_outcome:t},n,{on:o}){if(e===o&&t===ce.MET)return!1;let r=t!==null&&(ro.includes(t)||t===ce.REFUSED);return!(n==="person.leave"&&r)}var lm={outcome:ce.MET};async function Zc(e,t,n,o){let r=await e.data.getDoor(t);await zo(e,r,t,[{kind:"visit",subject:t,body:n}],o)}async function eu(e,t,n,o){let r=await e.data.getDoor(t).catch(dm);await zo(e,r,t,[{kind:"household.add",subject:t,body:n}],o)}async function tu(e,t,n,o){let r=await e.data.getDoor(t);await zo(e,r,t,[{kind:"household.amend",subject:t,body:{changes:n}}],o)}async function Be(e,t,n,o){let r=await e.data.getDoor(t),i=r.household,a=n.some(({kind:u})=>Qc(i,u,{on:e.reader.today}))?[{kind:"visit",subject:t,body:lm}]:[];return(await zo(e,r,t,[...a,...n],o)).slice(a.length)}async function zo(e,t,n,o,r){let i=[];for(let{kind:s,subject:a,body:c,entry_id:u}of o){let l=u||await Jn(r,s,a,c);i.push({id:l,kind:s,subject:a,household:n,body:c})}return await fm(e,t,i),e.append(i).catch(s=>{throw jo(s)})}async function fm(e,t,n){let o=await e.data.listOwnGroups(),r=Kt(e.now());for(let i of n)await e.findEntry(i.id)||(await hc(i,t,e.reader),t=sn(t,[{...i,made_at:r,by:e.user.id}],{plan:e.reader.plan,groups:o}))}function dm(e){if(e instanceof N)return null;throw e}var pm="replaced";async function nu(e,t){let{person_id:n,act:o,words:r,tier_fen:i,seed:s}=t,{person:a,door:c}=await e.data.getPerson(n);if(!ge.includes(o)){let v={kind:"consent",subject:n,body:{...r,act:o}};return wi(e,a,[v],s)}if(i===null)throw new N(po);let{plan:u}=e.reader,l=Ue(a,u,i),d={...r,act:o,tier_fen:l.tier_fen,amount_fen:l.resident_fen},S=c.slips.filter(v=>v.reference===t.replaces&&v.person===n).filter(({state:v})=>v!=="void").map(hm),C={year:u.payment_year,kind:J.NORMAL,tier_fen:l.tier_fen},T=await ru(e,a,C,{seed:s,needs_slip:S.length>0});return wi(e,a,[...S,{kind:"consent",subject:n,body:d},...T],s)}async function ou(e,t,n,o){let{person:r}=await e.data.getPerson(t);if(!Tt(r,e.reader.plan).includes(n.year))throw new N(Xc);let s=await ru(e,r,n,{seed:o,needs_slip:!0});return(await wi(e,r,s,o)).reference??""}async function ru(e,t,{year:n,kind:o,tier_fen:r},{seed:i,needs_slip:s}){let{plan:a,today:c}=e.reader,{resident_fen:u,government_fen:l}=Ue(t,a,r,o);if(!t.born_on)return[];let d=Cn(t,a,r,{on:c}),g={year:n,kind:o,tier_fen:r},S={kind:"choice",subject:t.id,body:{...g,resident_fen:u,government_fen:l,estimate:d}};if(u===0)return[S];let C=await Jn(i,"slip.issue",t.id,g),T=await e.findEntry(C)!==void 0||await cn(e,u);if(!T&&s)throw new N(No);let v={...g,person:t.id,amount_fen:u};return T?[S,{kind:"slip.issue",subject:"",body:v,entry_id:C}]:[S]}async function wi(e,t,n,o){let i=(await Be(e,t.household,n,o)).find(({kind:a})=>a==="slip.issue"),s=n.some(({kind:a,body:c})=>a==="choice"&&c.resident_fen>0);return{reference:(i==null?void 0:i.subject)??null,lacks_slip:s&&!i}}function hm({reference:e}){return{kind:"slip.void",subject:e,body:{reason:pm}}}var iu=[["GET","/round/people/<id>/arrears/new",mm],["POST","/round/people/<id>/arrears",wm]];async function mm(e,t,n){return su(t,n,{seed:t.newSeed()})}async function wm({form:e},t,n){await t.data.getPerson(n);let o={seed:qe(e,t),year:e.get("year")??"",tier:e.get("tier")??""},r={year:un(o.year)??0,kind:J.CATCH_UP_AT_LAUNCH,tier_fen:un(o.tier)??0};try{return oe(`/round/slips/${await ou(t,n,r,o.seed)}`)}catch(i){return su(t,n,o,i)}}async function su(e,t,n,o=null){let{person:r,door:i}=await e.data.getPerson(t),s=!await cn(e,1);return ke(e,"round/arrears.html",c=>Jc(i,r,n,e.reader,{problems:c,no_slips:s}),o)}var gm=x("day_unreadable","Write the day as year, month, day: 1978-5-4"),ym=x("month_unreadable","Write the month as year and month: 2003-5");function re(e,t){let n=e[t];return typeof n=="string"?ie(n):""}function qo(e,t){let n=e[t]??[];return typeof n=="string"?[n]:[...n]}function ln(e,t){let n=cu(e,t),r=/^[0-9]{8}$/.test(n)?[n.slice(0,4),n.slice(4,6),n.slice(6)]:uu(n);return lu(n,r,Ce(gm,t))}function au(e,t){let n=cu(e,t),r=/^[0-9]{6}$/.test(n)?[n.slice(0,4),n.slice(4)]:uu(n);return lu(n,[...r,"1"],Ce(ym,t))}function gi(e,t,n,o){let r=re(e,t);if(!r)throw new N(Ce(o,t));if(!n.includes(r))throw new N(Ce(Ae,t));return r}function Xo(e){return JSON.stringify(e)}function Jo(e,t){let n=re(e,"was");if(!n)return{...t};let o=_m(n);if(!(o!==null&&typeof o=="object"&&!Array.isArray(o))||!Em(o,t))throw new N(Ae);return o}function _m(e){try{return JSON.parse(e)}catch{throw new N(Ae)}}function Em(e,t){let n=new Set(Object.keys(t)),o=Object.keys(e);return o.length===n.size&&o.every(r=>n.has(r))}function cu(e,t){return re(e,t).normalize("NFKC")}function uu(e){return e.match(/[0-9]+/g)??[]}function lu(e,t,n){if(!e)return null;if(t.length!==3||t[0].length!==4)throw new N(n);let[o,r,i]=t.map(Number);if(!It(o,r,i))throw new N(n);return je(o,r,i)}var Pn="evening",Qo="tomorrow",Zo="saturday",du="day",fu=Object.freeze([Pn,Qo,Zo,du]),bm=x("note_long","This note is too long. Write at most 400 characters","note"),fn=Object.freeze(Array.from(nt.keys())),Om=Object.values(ce),vm=Object.values(Vt),Sm=[Vt.DEAD,Vt.MOVED],xm=400,Tm=5;function yi(e){let t=oo(e,1),n=oo(t,(Tm-Vs(t)+7)%7),o={[Pn]:e,[Qo]:t};return n===t?o:{...o,[Zo]:n}}function pu(e,t,n){let o=gi(e,"answer",[...Om,...fu],qs),r=mu(e);if(o!==ce.NOBODY_HOME&&!fu.includes(o))return{outcome:o,note:r};let s=o===du||o===ce.NOBODY_HOME?km(e,t):yi(t)[o]??oo(t,1);return{outcome:ce.NOBODY_HOME,return_on:s,note:o===Pn&&!r?n:r}}function hu(e,t){let n=[],o=ft(n,()=>gi(e,"reason",vm,Xs))??"",r=ft(n,()=>{let i=ln(e,"on")||(Sm.includes(o)?null:t);return n.push(...Nm(i,t)),i});return Se(n),{reason:o,on:r,note:mu(e)}}function er(e,t={}){let n=Object.fromEntries(fn.map(i=>[i,re(e,i)])),r=[["door",lo],["head_name",fo]].filter(([i])=>!n[i]&&t[i]!=="").map(([,i])=>i);return Se([...r,...Hn(()=>be(nt,n))]),n}function tr(e,t){let n=Object.entries(t).filter(([o,r])=>!Rn(e[o]??null,r));return Object.fromEntries(n.map(([o,r])=>[o,[e[o]??null,r]]))}function ft(e,t){try{return t()}catch(n){if(!(n instanceof N))throw n;return e.push(...n.problems),null}}function km(e,t){let n=ln(e,"return_on");if(n===null)throw new N(io);if(n<t)throw new N(so);return n}function Nm(e,t){return e===null?[Js]:e>t?[ao]:[]}function mu(e){let t=re(e,"note");if(ht(t)>xm)throw new N(bm);return t}function yu(e,t,n,o){let r=e.household,i=e.people.map(l=>({person:l,outcome:kt(e,l,n)})),s=i.filter(({person:l})=>!l.left_reason),[a,c]=La(t,r),u=rt(e,n);return{...u,door:Fr(r,n),state:r.door_state,is_unlisted:r.is_unlisted,note:r.note,phone:r.phone,before:gu(a),behind:gu(c),people:s.map(l=>wu(l,n)),left:i.filter(({person:l})=>l.left_reason).map(l=>wu(l,n)),told:Rm(s,n),main:Lm(e,s,t,n),visits:e.visits.map(l=>Cm(l,e,n)),visit_href:`${u.here}/visits/new`,edit_href:`${u.here}/edit`,seed:o}}function rt({household:e,group:t},{_:n}){let o=e.number?n("Household %(number)s",{number:e.number}):"";return{here:`/round/doors/${e.id}`,title:ut(e),kicker:[t.village,t.name,o].filter(r=>r).join(" · "),back:{href:`/round?group=${t.id}`,label:t.name}}}function Am(e,t){let n=tn(t)[e.outcome];if(e.outcome!==ce.NOBODY_HOME||!e.return_on)return n;let o=Ne(e.return_on,t.locale);return t._("%(outcome)s, come back on %(day)s",{outcome:n,day:o})}function kt(e,t,{plan:n,today:o}){return Ya(t,e.slips,n,{on:o})}function wu({person:e,outcome:t},n){let[o,r]=To(e,t,n);return{id:e.id,href:`/round/people/${e.id}`,name:Oe(e,n),about:vt(e,n),note:Im(e,t,n),state_text:o,kind:r}}function Im(e,{eligibility:t},n){return e.left_reason?xo(e,n):e.is_unlisted?n._("Not on the newest register"):go(t)?"":nn(t,n)}function Rm(e,t){let n=e.filter(({person:r,outcome:i})=>Qt(r,i.eligibility)),o=e.filter(({person:r})=>r.informed_on);return{people:n.map(({person:r})=>({name:Oe(r,t),action:`/round/people/${r.id}/explanations`})),has_several:n.length>1,done:o.map(({person:r})=>Oe(r,t)).join(t._(", "))}}function Lm(e,t,n,o){let{_:r}=o,i=`/round/doors/${e.household.id}`;if(!e.people.length)return dn(r("Add who lives here"),`${i}/people/new`,"plus");let s=t.filter(({outcome:l})=>l.step===ue.CONFIRM).length;if(s)return{label:r("All as listed (%(count)s)",{count:s}),action:`${i}/confirmations`,href:"",icon:"check"};let a=t.find(({outcome:l})=>l.step!==ue.NOTHING);if(a)return Dm(a,o);let c=On(n,o.today,e.household);if(!c||c.id===e.household.id)return dn(r("Back to the doors"),`/round?group=${e.group.id}`,"list");let u=r("Next door: %(door)s",{door:ut(c)});return dn(u,`/round/doors/${c.id}`,"next")}function Dm({person:e,outcome:t},n){let{_:o}=n,r=`/round/people/${e.id}`,i={name:Oe(e,n)};return t.step===ue.DECIDE?dn(o("Ask %(name)s",i),`${r}/consents/new`,"right"):t.step===ue.SLIP?dn(o("Slip for %(name)s",i),`${r}/consents/new`,"slip"):dn(o("Complete %(name)s",i),`${r}/edit`,"pen")}function dn(e,t,n){return{label:e,href:t,action:"",icon:n}}function gu(e){return e?{href:`/round/doors/${e.id}`,label:ut(e)}:{href:"",label:""}}function Cm(e,{authors:t},n){let o=[Ne(e.on,n.locale),t[e.by]??"",e.note];return{title:Am(e,n),about:o.filter(r=>r).join(" · ")}}var Pm=["answer","return_on","note"],Mm=["reason","on","note"];function _u(e,t,n,o){let{_:r,today:i,locale:s}=t,a={[Pn]:r("This evening"),[Qo]:r("Tomorrow"),[Zo]:r("Saturday")},c=rt(e,t),u=Object.entries(tn(t)).filter(([l])=>l!==ce.NOBODY_HOME);return{...c,...Pt(Pm,n,{problems:o,reader:t}),back:{href:c.here,label:c.title},action:`${c.here}/visits`,returns:Object.entries(yi(i)).map(([l,d])=>({value:l,label:a[l],note:Ne(d,s)})),others:u.map(([l,d])=>({value:l,label:d})),seed:n.seed}}function Eu(e,t,n,o){let r=rt(e,t);return{...Pt(fn,n,{problems:o,reader:t}),heading:t._("Correct the household"),kicker:r.kicker,back:{href:r.here,label:r.title},action:r.here,save:t._("Save"),afters:[],after:"",hidden:_i(n,"seed","was")}}function bu({group:e,around:t},n,o,r){let{_:i}=n,s=t.map(a=>({value:a.id,label:ut(a)}));return{...Pt([...fn,"group"],o,{problems:r,reader:n}),heading:i("Add a household"),kicker:[e.village,e.name].filter(a=>a).join(" · "),back:{href:`/round?group=${e.id}`,label:e.name},action:"/round/doors",save:i("Save, then who lives here"),afters:[{value:"",label:i("At the end")},...s],after:o.after??"",hidden:_i(o,"seed","household","group")}}function Ou(e,{_:t}){return{heading:t("Add a household"),back:{href:"/round",label:t("All my doors")},groups:e.map(({id:n,name:o,village:r})=>({href:`/round/doors/new?group=${n}`,name:o,village:r}))}}function vu(e,t,n,o,r){let{_:i}=n,s=`/round/people/${e.id}`,a={dead:i("Write the day as the family says it"),moved:i("The registration moved too, or the person left for good"),duplicate:i("The other entry stays; the village head looks at both"),elsewhere:i("Lives and is registered in another place")},c=Oe(e,n);return{...Pt(Mm,o,{problems:r,reader:n}),heading:i("%(name)s is not here",{name:c}),kicker:rt(t,n).kicker,back:{href:s,label:c},action:`${s}/leavings`,reasons:Ct(en(n),u=>a[u]),hidden:_i(o,"seed")}}function _i(e,...t){return t.map(n=>({name:n,value:String(e[n]??"")}))}var Su=[["GET","/round/doors/<id>",jm],["GET","/round/doors/<id>/visits/new",Um],["POST","/round/doors/<id>/visits",Fm],["GET","/round/doors/<id>/edit",$m],["POST","/round/doors/<id>",Gm],["POST","/round/doors/<id>/confirmations",Bm],["POST","/round/doors/<id>/explanations",Wm]];async function jm(e,t,n){let o=await t.data.getDoor(n),r=await t.data.listDoors([o.group.id]);return ye(t,"round/door.html",yu(o,r,t.reader,t.newSeed()))}async function Um(e,t,n){return ku(t,await t.data.getDoor(n),{seed:t.newSeed()})}async function Fm(e,t,n){let{reader:o,data:r}=t,i=await r.getDoor(n),s=ot(e,t),a;try{a=pu(s,o.today,o._("In the evening")),await Zc(t,n,a,s.seed)}catch(c){return ku(t,i,s,c)}return await t.tell(o._("Recorded.")),oe(a.outcome==="met"?nr(n):`/round?group=${i.household.group}`)}async function $m(e,t,n){let o=await t.data.getDoor(n),r=Tu(o);return Nu(t,o,{...r,seed:t.newSeed(),was:Xo(r)})}async function Gm(e,t,n){let{_:o}=t.reader,r=await t.data.getDoor(n),i=ot(e,t),s;try{let a=Jo(i,Tu(r)),c=tr(a,er(i,a));s=Object.keys(c).length>0,s&&await tu(t,n,c,i.seed)}catch(a){return Nu(t,r,i,a)}return await t.tell(o(s?"Saved.":"Nothing was changed.")),oe(nr(n))}async function Bm(e,t,n){let o=await t.data.getDoor(n),r=o.people.filter(a=>kt(o,a,t.reader).step===ue.CONFIRM);await xu(e,t,o,r,{});let[i,s]=["%(num)s person is as listed.","%(num)s people are as listed."];return await t.tell(t.reader.ngettext(i,s,r.length)),oe(nr(n))}async function Wm(e,t,n){let{reader:o}=t,r=await t.data.getDoor(n),i=s=>Qt(s,kt(r,s,o).eligibility);return await xu(e,t,r,r.people.filter(i),{informed_on:[null,o.today]}),await t.tell(o._("Explained to all.")),oe(nr(n))}function xu({form:e},t,n,o,r){let i=o.map(({id:s})=>({kind:"person.amend",subject:s,body:{changes:r}}));return Be(t,n.household.id,i,qe(e,t))}function Tu({household:e}){return Object.fromEntries(fn.map(t=>[t,e[t]]))}function nr(e){return`/round/doors/${e}`}function ku(e,t,n,o){return ke(e,"round/visit.html",i=>_u(t,e.reader,n,i),o)}function Nu(e,t,n,o){return ke(e,"round/household.html",i=>Eu(t,e.reader,n,i),o)}var Iu=18,Hm=Object.freeze([H.DECLINE,H.LATER]),Au=6e4,Km=Object.freeze(["seed","tier","given_by","relation_guardian","relation_proxy","method","archive_number","witness","is_read_aloud","signature_path","text_locale","replaces",...Object.values(H).map(e=>`text_${e}`)]),Vm=Object.values(H),or={[Fe.GUARDIAN]:"relation_guardian",[Fe.PROXY]:"relation_proxy"},Ym=/[\p{Cc}\p{Cs}]/gu;function Ei(e){return Object.fromEntries(Km.map(t=>[t,Xm((e[t]??"").replace(Ym,""))]))}function Ru(e,t,n,{heard_by:o}){if(!Vm.some(c=>c===t))throw new N(ta);let r=!n.method||n.method===Te.SIGNATURE&&!n.signature_path,i=Hm.includes(t)&&r,s=i?Te.SPOKEN:n.method;if(!s)throw new N(sa);let a=qm({...n,method:s,witness:i?o:n.witness},n[`text_${t}`]);return{person_id:e,seed:n.seed,act:t,tier_fen:un(n.tier),words:a,replaces:n.replaces}}function zm(e){let t=or[e.given_by];return t?ie(e[t]):""}function qm(e,t){let{method:n}=e,o=t.indexOf(" ");return{text_version:o<0?t:t.slice(0,o),text_locale:e.text_locale,text_digest:o<0?"":t.slice(o+1),given_by:e.given_by,relation:zm(e),method:n,archive_number:n===Te.FINGERPRINT?e.archive_number:"",witness:n===Te.SPOKEN?e.witness:"",is_read_aloud:e.is_read_aloud==="1",signature:n===Te.SIGNATURE?e.signature_path:null}}function Xm(e){return e.length<=Au?e:Array.from(e).slice(0,Au).join("")}var Jm=[H.ENROL,H.RENEW,H.DECLINE,H.LATER,H.WITHDRAW];async function Lu({plan:e,locale:t}){let n=Jm.map(async o=>[o,await ho(Ie(e,`consent_${o}`),t)]);return Object.fromEntries(await Promise.all(n))}function Du(e,t,n,o,{faults:r,digests:i}){let{_:s}=o,a=e.born_on!==null&&Ye(e.born_on,o.today)<Iu;return{consent:Qm(n,o),hidden:Zm(t,n,o,i),givers:ew(t,r,a,o),given_by:t.given_by||(a?Fe.GUARDIAN:Fe.SELF),giver_hint:a?s("Under 18: the guardian answers and signs too"):"",ways:tw(t,r,o)}}function Qm(e,{_:t,plan:n,locale:o}){let r=Ie(n,`consent_${e}`);return{id:"consent-text",title:{[H.ENROL]:t("Wish to join"),[H.RENEW]:t("Wish to renew"),[H.WITHDRAW]:t("Takes the consent back")}[e],paragraphs:de(r,o).split(`
`).filter(s=>s),version:r.version,language:o.startsWith("zh")?"zh-Hans":"en"}}function Zm({seed:e,replaces:t},n,{plan:o,locale:r},i){let s=n===H.WITHDRAW?[n]:[n,H.DECLINE,H.LATER],a=c=>`${Ie(o,`consent_${c}`).version} ${i[c]}`;return[{name:"seed",value:e},{name:"replaces",value:t},{name:"text_locale",value:r},...s.map(c=>({name:`text_${c}`,value:a(c)}))]}function ew(e,t,n,{_:o}){let r=(i,s,a)=>({value:i,label:s,field:a,text:e[a]??"",error:t[a]??""});return[r(Fe.SELF,o("The person"),""),r(Fe.GUARDIAN,o(n?"Guardian, with the person":"Guardian"),"relation_guardian"),r(Fe.PROXY,o("Somebody else for the person"),"relation_proxy")]}function tw(e,t,{_:n}){let o=(i,s)=>({name:i,label:s,value:e[i],hint:"",error:t[i]??""}),r=(i,s,a=[],c=!1)=>({value:i,label:s,note:"",is_pad:c,fields:a});return[r(Te.SIGNATURE,n("Signed on the phone"),[],!0),r(Te.FINGERPRINT,n("Fingerprint on paper"),[o("archive_number",n("Archive number"))]),r(Te.SPOKEN,n("Spoken before a witness"),[o("witness",n("Name of the witness"))])]}function Cu(e,t){let{plan:n,today:o}=t;return at(n,e.special_groups).map(r=>{let i=ze(r);return nw(Ue(e,n,i),Cn(e,n,i,{on:o}),t)})}function bi(e,t,n){let o=Ue(e,n.plan,t),r=Cn(e,n.plan,t,{on:n.today});return{pays:Q(o.resident_fen),is_paid_for:o.resident_fen===0,facts:[...ow(o,n),...rw(e,n),...iw(r,n)],picture:sw(o,r,n)}}function nw({tier_fen:e,government_fen:t,subsidy_fen:n},o,{_:r}){let i=Q(n),s=Q(t);return{value:String(e),amount:Q(e),add:t?r("Government pays %(amount)s and adds %(added)s",{amount:s,added:i}):r("Government adds %(amount)s",{amount:i}),result:r("about %(amount)s a month",{amount:Q(o.total_fen)}),is_disabled:!1}}function ow(e,{_:t,plan:n,locale:o}){let r=(i,s)=>i.map(({funder:a,amount_fen:c})=>({label:t(s,{who:qt(n,a,o)}),text:Q(c)}));return[{label:t("The person pays a year"),text:Q(e.resident_fen)},...r(e.government,"%(who)s pays for the person"),...r(e.subsidy,"%(who)s adds a year")]}function rw({born_on:e},{_:t,plan:n,locale:o}){if(!n.on_time_bonus)return[];let{until_on:r}=n.on_time_bonus,i=mo(n,{year:n.payment_year,kind:J.NORMAL,paid_on:r,born_on:e});return i?[{label:t("Bonus if paid by %(day)s",{day:ae(r,o)}),text:Q(i)}]:[]}function iw(e,{_:t,locale:n}){let o=Q(e.pays_total_fen),r=t("%(years)s years",{years:String(e.years_back)}),i=t("%(months)s months of pension",{months:String(e.months_to_recover)}),s=String(e.years_to_pay);return[{label:t("Pays in all"),text:t("%(amount)s in %(years)s years",{amount:o,years:s})},...e.years_back?[{label:t("Of these for earlier years"),text:r}]:[],{label:t("Pension from"),text:Rt(e.first_pension_on,n)},{label:t("Pension a month, about"),text:Q(e.total_fen)},...e.pays_total_fen?[{label:t("Has it back after"),text:i}]:[]]}function sw({resident_fen:e,government_fen:t,subsidy_fen:n},o,{_:r,locale:i}){let s=t+n,a=String(o.years_to_pay),c=Rt(o.first_pension_on,i);return{title:"",years:o.years_to_pay,pay:fe(e,100),add:fe(s,100),pension:fe(o.total_fen*12,100),pay_text:e?r("Pays %(amount)s a year for %(years)s years",{amount:Q(e),years:a}):"",add_text:r("Government adds %(amount)s",{amount:Q(s)}),get_text:r("From %(month)s about %(amount)s a month for life",{month:c,amount:Q(o.total_fen)})}}var aw=["tier","method","given_by","archive_number","witness",...Object.values(or)],cw={tier_fen:"tier",signature:"method",relation:"giver_relation"};function Pu(e,t,n,o,{wanted:r,problems:i,digests:s,no_slips:a}){let{_:c,plan:u,today:l}=o,d=_t(u,lt(t),{on:l}),g=uw(e,t,u,d,r||(n.replaces?"offer":"")),S=ww(i,n,o),C={mode:g,back:{label:c("Back to the door"),href:`/round/doors/${t.household}`},person:dw(e,t,o),verdict:pw(d,o),action:`/round/people/${t.id}/consents`,messages:gw(i,n,o),faults:S,typed:n,hidden:[],no_slips:a};if(g==="agreed")return{...C,...mw(e,t,o)};if(g==="closed")return C;let T=g==="withdraw"?H.WITHDRAW:fw(t),v={...C,...Du(t,n,T,o,{faults:S,digests:s})};return g==="offer"?{...v,...hw(t,n,T,o)}:v}function Mu(e,t,n){return{offer:bi(e,xt(e,n.plan,t),n)}}function ju(e,t,n){let o=r=>r.person===t.id&&r.year===n.payment_year&&r.kind===J.NORMAL&&r.state!=="void";return e.slips.find(o)??null}function uw(e,t,n,o,r){let i=ge.includes(t.consent_act);if(r==="withdraw"&&i)return"withdraw";if(o.state!==z.IN_CONTRIBUTOR)return"closed";let s=ju(e,t,n)!==null||lw(t,n);return i&&s&&r!=="offer"?"agreed":"offer"}function lw(e,t){return e.tier_fen===null?!1:Ue(e,t,xt(e,t,String(e.tier_fen))).resident_fen===0}function fw({is_enrolled:e}){return e?H.RENEW:H.ENROL}function dw({group:e,household:t},n,o){let r=[e.name,t.door].filter(i=>i).join(" ");return{name:n.name,about:o._("%(about)s. %(place)s",{about:vt(n,o),place:r})}}function pw(e,t){let{_:n}=t,o={[z.IN_CONTRIBUTOR]:n("May enrol."),[z.IN_RECIPIENT]:n("Draws, and needs no slip."),[z.LATER]:n("Not yet."),[z.OUT]:n("Does not belong to this scheme."),[z.UNKNOWN]:n("Something must be asked first.")},r=e.state===z.IN_CONTRIBUTOR?"good":"info";return{text:nn(e,t),kind:r,title:o[e.state]}}function hw(e,t,n,o){let{_:r,plan:i,locale:s}=o,a=xt(e,i,t.tier);return{act:n,tiers:Cu(e,o),tier:String(a),estimate_href:`/round/people/${e.id}/estimate`,offer:bi(e,a,o),others:[{label:r("Declines"),text:de(Ie(i,`consent_${H.DECLINE}`),s)},{label:r("Decides later"),text:de(Ie(i,`consent_${H.LATER}`),s)}],replaces:t.replaces?Bt(t.replaces):""}}function mw(e,t,{_:n,plan:o,locale:r}){let i=ju(e,t,o),s=ae(t.consented_on,r),a=t.tier_fen?Q(t.tier_fen):"",c=`/round/people/${t.id}`;return{said:n("Agreed on %(day)s to pay %(tier)s a year.",{day:s,tier:a}),is_paid_for:i===null,slip_href:i?`/round/slips/${i.reference}`:"",withdraw_href:`${c}/consents/new?act=withdraw`,earlier_href:Tt(t,o).length?`${c}/arrears/new`:""}}function ww(e,t,n){let o={};for(let r of e)o[Uu(r,t)]??=Ge(r,n);return o}function Uu({field:e},t){let n=cw[e]??e;return n==="giver_relation"?or[t.given_by]??"given_by":n}function gw(e,t,n){return e.map(o=>{let r=Uu(o,t);return{text:Ge(o,n),href:aw.includes(r)?`#f-${r}`:""}})}var yw="recalculate",Fu=[["GET","/round/people/<id>/consents/new",_w],["POST","/round/people/<id>/consents",Ew],["GET","/round/people/<id>/estimate",bw]];async function _w({query:e},t,n){let o={...Ei($u(e)),seed:t.newSeed()};return Oi(t,n,o,{wanted:e.get("act")??""})}async function Ew({form:e},t,n){let{_:o}=t.reader,{person:r}=await t.data.getPerson(n),i={...Ei($u(e)),seed:qe(e,t)},s=e.get("act")??"";if(s===yw)return Oi(t,n,i);let a;try{a=await nu(t,Ru(n,s,i,{heard_by:t.user.name}))}catch(c){return Oi(t,n,i,{wanted:s===H.WITHDRAW?s:"offer",refusal:c})}return a.reference?oe(`/round/slips/${a.reference}`):(a.lacks_slip?await t.tell(o("Recorded, without a slip for now. Issue it when this phone has been in touch with the server."),"warn"):await t.tell(o("Recorded.")),oe(`/round/doors/${r.household}`))}async function bw({query:e},t,n){let{person:o}=await t.data.getPerson(n);return o.born_on===null?{status:200,headers:{},body:""}:ye(t,"round/_enrol_offer.html",Mu(o,e.get("tier")??"",t.reader))}async function Oi(e,t,n,{wanted:o="",refusal:r=null}={}){let{reader:i}=e,{person:s,door:a}=await e.data.getPerson(t),c=await Lu(i),u=!await cn(e,Ow(s,n,i));return ke(e,"round/enrol.html",d=>Pu(a,s,n,i,{wanted:o,problems:d,digests:c,no_slips:u}),r)}function Ow(e,t,{plan:n}){return Math.max(1,Ue(e,n,xt(e,n,t.tier)).resident_fen)}function $u(e){return Object.fromEntries([...e].reverse())}var Gu=[["GET","/round/doors/new",vw],["POST","/round/doors",Sw]];async function vw({query:e},t){let n=await t.data.listOwnGroups(),o=e.get("group")||(n.length===1?n[0].id:"");if(!o)return ye(t,"round/group.html",Ou(n,t.reader));let r={seed:t.newSeed(),household:t.newSeed(),group:o,after:e.get("after")??""};return Wu(t,await Bu(t,o),r)}async function Sw(e,t){let n=ot(e,t),o=await Bu(t,String(n.group??"")),r=String(n.household??""),i=_n(r)?r:t.newSeed(),s=String(n.after??"");try{let a={group:o.id,after:_n(s)?s:null,facts:er(n)};await eu(t,i,a,n.seed)}catch(a){return Wu(t,o,{...n,household:i},a)}return await t.tell(t.reader._("Added. Now add who lives here.")),oe(`/round/doors/${i}/people/new`)}async function Bu(e,t){let n=(await e.data.listOwnGroups()).find(o=>o.id===t);if(!n)throw new mt(Mo);return n}async function Wu(e,t,n,o){let r=await e.data.listDoors([t.id]);return ke(e,"round/household.html",s=>bu({group:t,around:r},e.reader,n,s),o)}var xw=100,Hu=[["GET","/round",Tw]];async function Tw(e,t){let{query:n}=e,o={group:n.get("group")??"",state:Aa(n.get("state")??""),query:Array.from(ie(n.get("q")??"")).slice(0,xw).join(""),show:n.get("show")===Lt?Lt:""},r=await t.data.listOwnGroups(),i=r.map(({id:c})=>c),s=await t.data.listDoors(i),a=o.query?await t.data.listMemberNames(i):{};return Yo(e,t,"round/list.html",Ga(r,s,a,o,t.reader))}var Ku=x("relation_unknown","Choose how the person is related","relation"),Mn=["name","residence","phone","note"],kw=["relation","sex","hukou_kind","scheme"],Nw=["identity","name","born_on","phone"],rr="elsewhere",Aw="8";function jn(e,t){let n=re(e,"identity");return n?Jt(n,{on:t}):null}function ir(e,t){if(!t)return{...e};let n=re(e,"born_on")||t.born_on;return{...e,born_on:n,sex:re(e,"sex")||t.sex}}function Vu(e,t,n){return re(e,"child")?!0:Mt(zu(e,n),{min_age:t,on:n})}function Yu(e,t){let n=zu(e,t)??"",o=Object.entries(e).filter(([r])=>!Nw.includes(r));return{...Object.fromEntries(o),child:"1",born_in:re(e,"born_in")||n.slice(0,7)}}function zu(e,t){return ft([],()=>{var n;return((n=jn(e,t))==null?void 0:n.born_on)??ln(e,"born_on")})}function qu(e,t){let n=[],o=ft(n,()=>au(e,"born_in"));!o&&!n.length&&n.push(Ce(co,"born_in")),o&&o>t&&n.push(Ce(uo,"born_in"));let r=re(e,"relation");return Vr.includes(r)||n.push(Ku),Se(n),{relation:r,born_on:o}}function Xu(e,t){let n=[],o=ft(n,()=>jn(e,t));!o&&!n.length&&!re(e,"no_card")&&n.push(ea);let r=Qu(ir(e,o),n);return n.push(...Zu(e,o,r)),n.push(...Iw(r,n,t)),Se(n),{...r,identity:o?o.number:null}}function Ju(e,t,{min_age:n,today:o}){let r=[],i=ft(r,()=>jn(e,o)),s=Qu(ir(e,i),r);r.push(...Zu(e,i,s));let a=Mt(s.born_on,{min_age:n,on:o})&&!t.name;return!s.name&&!a&&r.push(Yt),r.push(...Lo({born_on:s.born_on},{on:o})),Se(r),i?{...s,identity:i.number}:re(e,"no_card")&&t.identity?{...s,identity:null}:s}function Qu(e,t){let n=Object.fromEntries([...Mn,...kw].map(r=>[r,re(e,r)]));n.born_on=ft(t,()=>ln(e,"born_on")),n.hukou_here=re(e,"hukou")!==rr,n.is_student=!!re(e,"is_student"),n.is_enrolled=!!re(e,"is_enrolled"),n.special_groups=Array.from(new Set(qo(e,"special_groups"))).sort(_e),n.relation||(t.push(Ku),n.relation=Aw);let o=Object.fromEntries(Object.entries(n).filter(([r,i])=>r!=="name"||i));return ft(t,()=>be(Ot,o)),n}function Zu(e,t,n){if(!t||re(e,"keep_both"))return[];let o=n.sex&&Yr.includes(n.sex)?n.sex:null;return Ha(t,{born_on:n.born_on,sex:o})}function Iw(e,t,n){let o=new Set(t.map(r=>r.field));return Hn(()=>rn(e,{on:n})).filter(r=>!o.has(r.field))}var Rw=["identity","born_on","born_in","sex","relation","hukou","hukou_kind","scheme",...Mn],Lw=["birth_mismatch","sex_mismatch"],Dw=[Oo,Gr,Br,Wr,Sn],Cw=["seed","person","was"],Pw=["no_card","keep_both","is_student","is_enrolled"];function el(e,t,n,{problems:o,is_child:r,hint:i}){let{_:s,plan:a}=t,c=rt(e,t);return{...rl(t,n,o),heading:r?s("Add somebody under %(age)s",{age:a.joining.min_age}):s("Add a member"),kicker:c.title,back:{href:c.here,label:c.title},action:`${c.here}/people`,new_href:`${c.here}/people/new`,child_href:`${c.here}/people/new?child=1`,is_child:r,is_new:!0,number_label:s("Identity number"),number_hint:s("18 characters, as on the card"),has_identity:!0,hint:i,masked:"",min_age:String(a.joining.min_age),today:t.today,relations:il(t,{withHead:!e.people.length})}}function tl({person:e,door:t},n,o,{problems:r,is_child:i}){let{_:s,plan:a}=n,c=`/round/people/${e.id}`,u=Oe(e,n);return{...rl(n,o,r),heading:s("Correct %(name)s",{name:u}),kicker:rt(t,n).title,back:{href:c,label:u},action:c,is_child:!1,is_new:!1,number_label:e.identity?s("New identity number"):s("Identity number"),number_hint:s("Only if the one on the list is wrong"),has_identity:!i,hint:"",masked:e.identity||"",min_age:String(a.joining.min_age),today:n.today,relations:il(n,{withHead:!0})}}function nl({born_on:e,sex:t},n){let o=ae(e,n.locale);return n._("The number says %(sex)s, born %(day)s",{sex:kn(t,n),day:o})}function ol(e){return{...Object.fromEntries(Mn.map(t=>[t,e[t]])),relation:e.relation,sex:e.sex,born_on:e.born_on||"",hukou:e.hukou_here?"here":rr,hukou_kind:e.hukou_kind,scheme:e.scheme,is_student:e.is_student?"1":"",is_enrolled:e.is_enrolled?"1":"",special_groups:[...e.special_groups]}}function vi(e){let n=[...[...Mn,"relation","sex","born_on","hukou_kind","hukou_here","is_student"],"scheme","is_enrolled","special_groups"];return{...Object.fromEntries(n.map(o=>[o,e[o]])),identity:e.identity_mark}}function rl(e,t,n){let{_:o}=e,r=n.some(({code:i})=>Lw.includes(i));return{...Pt(Rw,t,{problems:n,reader:e}),hidden:Cw.map(i=>({name:i,value:re(t,i)})),ticks:Object.fromEntries(Pw.map(i=>[i,!!re(t,i)])),can_keep_both:!!re(t,"keep_both")||r,sexes:Ct(zr(e)),sayings:[...Dw.map(({code:i,message:s})=>({code:i,text:o(s)})),{code:"told",text:o("The number says %(sex)s, born %(day)s")}],hukous:[{value:"here",label:o("Here")},{value:rr,label:o("Elsewhere"),note:o("Joins where registered")}],hukou_kinds:Ct(vo(e)),schemes:Ct(So(e)),special_groups:Mw(e,qo(t,"special_groups"))}}function Mw({plan:e,locale:t},n){return e.special_groups.map(({key:o,name:r,proof:i})=>({value:o,label:de(r,t),note:de(i,t),is_checked:n.includes(o)}))}function il(e,{withHead:t}){return[{value:"",label:e._("Choose"),note:""},...Ct(Zt(e)).filter(({value:o})=>t||o!=="0")]}var jw="check",sl=[["GET","/round/doors/<id>/people/new",Uw],["POST","/round/doors/<id>/people",Fw],["GET","/round/people/<id>/edit",$w],["POST","/round/people/<id>",Gw]];async function Uw({query:e},t,n){let o={seed:t.newSeed(),person:t.newSeed(),hukou:"here",relation:""},r=e.get("child")?"1":"";return Si(t,await t.data.getDoor(n),{...o,child:r})}async function Fw(e,t,n){let{_:o,today:r}=t.reader,i=await t.data.getDoor(n),[s,a]=Bw(e,t);try{if(s.step===jw)return await Ww(t,i,s);let u=Un(s,t)?qu(s,r):Xu(s,r),l={kind:"person.add",subject:String(s.person),body:{household:n,facts:u}};await Be(t,n,[l],a)}catch(u){return Si(t,i,s,{refusal:u})}let c=Un(s,t);return await t.tell(o(c?"Counted. Of children no name and no number are kept.":"Added.")),oe(`/round/doors/${n}`)}async function $w(e,t,n){let o=await t.data.getPerson(n),r=Xo(vi(o.person));return al(t,o,{...ol(o.person),seed:t.newSeed(),was:r})}async function Gw(e,t,n){let{_:o,plan:r,today:i}=t.reader,s=await t.data.getPerson(n),a=ot(e,t),c;try{let u=Jo(a,vi(s.person));c=tr(u,Ju(a,u,{min_age:r.joining.min_age,today:i}));let l={kind:"person.amend",subject:n,body:{changes:c}};await Be(t,s.person.household,[l],a.seed)}catch(u){return al(t,s,a,u)}return await t.tell(Object.keys(c).length?o("Saved."):o("As listed.")),oe(`/round/people/${n}`)}function Bw(e,t){let n=ot(e,t),o=_n(String(n.person??""))?n.person:t.newSeed(),r={...n,person:o};return[Un(r,t)?Yu(r,t.reader.today):r,n.seed]}function Un(e,{reader:{plan:t,today:n}}){return Vu(e,t.joining.min_age,n)}function Ww(e,t,n){let o=jn(n,e.reader.today),r=o?nl(o,e.reader):"";return Si(e,t,ir(n,o),{hint:r})}function Si(e,t,n,{refusal:o,hint:r=""}={}){let i=Un(n,e);return ke(e,"round/member.html",a=>el(t,e.reader,n,{problems:a,is_child:i,hint:r}),o)}function al(e,t,n,o){let r=Un({born_on:t.person.born_on||""},e);return ke(e,"round/member.html",s=>tl(t,e.reader,n,{problems:s,is_child:r}),o)}var Hw=100,Kw="pill",cl=[["GET","/round/outbox",Vw]];async function Vw(e,t){if(!t.outbox)throw new TypeError("this host has no outbox");let{query:n}=e;if(n.get("part")===Kw)return ye(t,"sync/_pill.html",{pill:ko(await t.outbox.stand(),t.reader)});let{entries:o,standing:r}=await t.outbox.list(Hw),i=qa(o,{...r,is_leaving:n.has("leaving")},t.reader);return Yo(e,t,"sync/outbox.html",i)}var ul="too_young",Yw=[ul,"contributes","contributes_to_pension_age"],ll=[Y.AGREED_FREE,Y.SLIP_DUE,Y.PAID],zw=[...ll,Y.AGREED];function fl(e,t,n,o,r=""){let i=kt(t,e,n),[s,a]=To(e,i,n),c=rt(t,n),u=`/round/people/${e.id}`,l=i.eligibility.state===z.IN_CONTRIBUTOR;return{here:u,title:Oe(e,n),about:vt(e,n),kicker:c.kicker,back:{href:c.here,label:c.title},badge:{text:s,kind:a},has_left:e.left_reason!==null,left_text:e.left_reason?xo(e,n):"",reason:nn(i.eligibility,n),changes:qw(i,n),is_child:i.eligibility.reason===ul,min_age:String(n.plan.joining.min_age),is_unlisted:e.is_unlisted,steps:Xw(e,i,u,n),facts:Jw(e,n),identity:{masked:e.identity||"",number:r,is_trusted:e.is_identity_trusted},answer:Zw(e,n),slips:t.slips.filter(d=>d.person===e.id).map(d=>eg(d,n)),can_tell:Qt(e,i.eligibility),told_text:tg(e,n),main:ng(e,i,{here:u,door:c.here},n),can_confirm:i.step===ue.CONFIRM&&l,edit_href:`${u}/edit`,leave_href:`${u}/leavings/new`,seed:o}}function qw({eligibility:{changes_on:e,reason:t}},{_:n,locale:o}){return e===null||Yw.includes(t)?"":n("This changes on %(day)s",{day:ae(e,o)})}function Xw({seen_on:e},{standing:t,is_open:n,eligibility:o},r,{_:i}){if(o.state!==z.IN_CONTRIBUTOR)return[];let s=zw.includes(t),a=ll.includes(t)?"done":s?"now":"todo",c=n?e?"now":"todo":"done",u=[{label:i("Person"),step:e?"done":"now",href:`${r}/edit`},{label:i("Answer"),step:c,href:`${r}/consents/new`}];return!n&&!s?u:[...u,{label:i("Slip"),step:a,href:""}]}function Jw(e,t){let{_:n,locale:o}=t,r=e.name?ae(e.born_on,o):Rt(e.born_on,o),i=e.hukou_kind?vo(t)[e.hukou_kind]??"":"",s=[e.hukou_here?n("here"):n("elsewhere"),i];return[[n("Relation"),Zt(t)[e.relation]],[n("Born"),r],[n("Sex"),kn(e.sex,t)],[n("Registered"),s.filter(c=>c).join(" · ")],[n("At school"),e.is_student?n("yes"):""],[n("Other scheme"),e.scheme?So(t)[e.scheme]:""],[n("Already in the scheme"),e.is_enrolled?n("yes"):""],[n("Special group"),Qw(e,t).join(n(", "))],[n("Telephone"),e.phone],[n("Lives at"),e.residence],[n("Note"),e.note]].filter(([,c])=>c).map(([c,u])=>({label:c,text:u}))}function Qw({special_groups:e},{plan:t,locale:n}){let o=new Map(t.special_groups.map(({key:r,name:i})=>[r,de(i,n)]));return e.map(r=>o.get(r)??r)}function Zw({consent_act:e,consented_on:t,tier_fen:n},{_:o,locale:r}){let i={[H.ENROL]:o("Joins"),[H.RENEW]:o("Renews"),[H.DECLINE]:o("Does not join"),[H.LATER]:o("Decides later"),[H.WITHDRAW]:o("Withdrew")};return i[e]?[i[e],n?Q(n):"",Ne(t,r)].filter(a=>a).join(" · "):""}function eg(e,{_:t,locale:n}){let o={due:[t("To pay"),"info"],paid:[t("Paid"),"good"],void:[t("Void"),"bad"]},[r,i]=o[e.state];return{href:`/round/slips/${e.reference}`,name:Q(e.amount_fen),about:`${e.year} · ${Ne(e.issued_on,n)}`,state_text:r,kind:i}}function tg({informed_on:e},{_:t,locale:n}){return e?t("Leaflet given and explained on %(day)s",{day:Ne(e,n)}):""}function ng(e,t,{here:n,door:o},{_:r}){let i={label:r("Back to the door"),href:o,action:"",icon:"left"};return e.left_reason?i:t.eligibility.state===z.IN_CONTRIBUTOR&&t.is_open?{label:r("Ask whether to join"),href:`${n}/consents/new`,action:"",icon:"right"}:t.step===ue.SLIP?{label:r("Slip"),href:`${n}/consents/new`,action:"",icon:"slip"}:t.step===ue.ASK_FACTS?{label:r("Complete"),href:`${n}/edit`,action:"",icon:"pen"}:t.step===ue.CONFIRM?{label:r("Right as listed"),href:"",action:`${n}/confirmations`,icon:"check"}:i}var dl=[["GET","/round/people/<id>",og],["POST","/round/people/<id>/confirmations",rg],["POST","/round/people/<id>/explanations",ig],["GET","/round/people/<id>/leavings/new",sg],["POST","/round/people/<id>/leavings",ag],["POST","/round/people/<id>/returns",cg]];async function og(e,t,n){let{person:o,door:r}=await t.data.getPerson(n);return ye(t,"round/person.html",fl(o,r,t.reader,t.newSeed()))}async function rg(e,t,n){let{person:o}=await t.data.getPerson(n);return await xi(e,t,o,{}),await t.tell(t.reader._("As listed.")),oe(`/round/people/${n}`)}async function ig(e,t,n){let{today:o,_:r}=t.reader,{person:i}=await t.data.getPerson(n);return i.informed_on!==o&&await xi(e,t,i,{informed_on:[i.informed_on,o]}),await t.tell(r("Explained.")),oe(`/round/doors/${i.household}`)}async function sg(e,t,n){return pl(t,await t.data.getPerson(n),{seed:t.newSeed()})}async function ag(e,t,n){let o=await t.data.getPerson(n),r=ot(e,t);try{let i={kind:"person.leave",subject:n,body:hu(r,t.reader.today)};await Be(t,o.person.household,[i],r.seed)}catch(i){return pl(t,o,r,i)}return await t.tell(t.reader._("Recorded. It can be taken back on the person's page.")),oe(`/round/doors/${o.person.household}`)}async function cg(e,t,n){let{person:o}=await t.data.getPerson(n),{left_reason:r,left_on:i}=o;return r!==null&&await xi(e,t,o,{left_reason:[r,null],left_on:[i,null]}),await t.tell(t.reader._("Taken back.")),oe(`/round/people/${n}`)}function xi({form:e},t,{id:n,household:o},r){return Be(t,o,[{kind:"person.amend",subject:n,body:{changes:r}}],qe(e,t))}function pl(e,{person:t,door:n},o,r){return ke(e,"round/leave.html",s=>vu(t,n,e.reader,o,s),r)}var ug=[.2,.375,.5555555555555556,.6666666666666666],lg=(e,t)=>n=>{let o=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(o)-35,i=o>8?r:1,s=t/i|0,a=t%i,c=i-a,u=o>8?s*ug[n]+(e>5)&-2:r,l=s-u;return{t:c*l+a*l+a,o:[[c,l],[a,l+1]],i:u}},Ii={min:0,L:0,M:1,Q:2,H:3,max:3},$t=e=>new Uint8Array(e),Fn=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},sr=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),ki=e=>e.charCodeAt(0),wl=(...e)=>(t,n)=>e.forEach(o=>o(t,n)),gl=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ri=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(o=>t.push(o,8))},hn=(e,t,n,o,r=(s,a)=>n(s.length,a),i=o?s=>wl(gl(o),e(s)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=o&&[o],i),yl=hn(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let o=0;for(;o<e.length-2;o+=3)t.push(+e.slice(o,o+3),10);o<e.length-1?t.push(+e.slice(o),7):o<e.length&&t.push(+e[o],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),_l=hn(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let o=0;for(;o<e.length-1;o+=2)t.push(45*sr(e[o])+sr(e[o+1]),11);o<e.length&&t.push(sr(e[o]),6)},e=>sr(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),pn=hn(e=>Ri([...e].map(ki)),e=>ki(e)<128,(e,t)=>12+8*(t>9)+8*e);pn._=!0,pn.u=!0;var Li=hn(pn,e=>ki(e)<256,pn.l,3);Li._=!0;var hl=new TextEncoder,Di=hn(e=>Ri(hl.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*hl.encode(e).length);Di._=!0;var Ni=()=>{let e=new Map,t=new TextDecoder("sjis"),n=$t(2);for(let o=0;o<7973;++o)n[0]=o/192+129+64*(o>5951),n[1]=o%192+64,e.set(t.decode(n),o);return e.delete("�"),Ni=()=>e,e},Ci=hn(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let o of e)t.push(Ni().get(o),13)},e=>Ni().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Ci._=!0;var El=[yl,_l,pn,Li,Ci,Di],mn={auto:(e,{modes:t=El}={})=>(n,o)=>{let r=t.map((l,d)=>{let g=new Map,S=(C,T)=>(g.has(C)||g.set(C,T(C,o)),g.get(C));return{m:l,h:1<<d,C:l.est("",o),S:l.l?(C,T)=>S(T-C,l.l):(C,T)=>S(e.slice(C,T),l.est)}}),i=[{v:0}],s=0,a=0,c=-1;for(let l of[...e,""]){let d=0;if(l)for(let g of r)g.m.test(l)&&(d|=g.h);if(!l||d!==c){if(c!==-1){let g=new Set(i.map(C=>C.D)),S=[];for(let{m:C,C:T,S:v,h:F}of r)if(c&F){let P=v(s,a);for(let M of C.eci??g)if(!C.u||!M){let W;for(let U of i)if(U.D===M||C.eci){let D=U.m===C&&U.D===M,y=D?U.V:U,f=C._&&D?U.v+P-T:y.v+12*(y.D!==M)+(D?v(D?U.$:s,a):P);(!W||f<W.v)&&(W={$:D?U.$:s,V:y,m:C,D:M,A:a,v:f})}W&&S.push(W)}}i=S}c=d,s=a}a+=l.length}i.length||Fn(5);let u=[];for(let l=i.reduce((d,g)=>g.v<d.v?g:d);l.m;l=l.V)u.push(l.m(e.slice(l.$,l.A)));u.reverse().forEach(l=>l(n,o))},multi:wl,eci:gl,bytes:Ri,numeric:yl,alphaNumeric:_l,ascii:pn,iso8859_1:Li,shift_jis:Ci,utf8:Di},fg=()=>({F:$t(2956),I:0,push(e,t){for(let n=t,o=8-(7&this.I);n>0;n-=o,o=8)this.F[this.I>>3]|=e<<o>>n,this.I+=n<o?n:o}}),Ti=(e,t=e*e,n=$t(t))=>({size:e,K:n,get:(o,r)=>o>=0&&o<e&&!!(1&n[r*e+o]),toString({on:o="##",off:r="  ",lf:i=`
`,pad:s=4,padX:a=s,padY:c=s}={}){let u="";for(let l=-c;l<e+c;++l){for(let d=-a;d<e+a;++d)u+=this.get(d,l)?o:r;u+=i}return u},toImageData(o,{on:r=[0,0,0],off:i=[0,0,0,0],pad:s=4,padX:a=s,padY:c=s}={}){let u=e+2*a,l=e+2*c,d=o.createImageData(u,l),g=new Uint32Array(d.data.buffer);d.data.set([...r,255]);let S=g[0];d.data.set([...i,255]);let C=g[0];for(let T=0;T<l;++T)for(let v=0;v<u;++v)g[T*u+v]=this.get(v-a,T-c)?S:C;return d},toCanvas(o,r){let i=o.getContext("2d"),s=this.toImageData(i,r);o.width=s.width,o.height=s.height,i.putImageData(s,0,0)},toDataURL({type:o="image/png",scale:r=1,...i}={}){let s=document.createElement("canvas"),a=s.getContext("2d"),c=this.toImageData(a,i);return s.width=c.width*r,s.height=c.height*r,a.putImageData(c,0,0),a.imageSmoothingEnabled=!1,a.globalCompositeOperation="copy",a.drawImage(s,0,0,c.width,c.height,0,0,s.width,s.height),s.toDataURL(o,1)}}),ar=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],cr=$t(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))cr[cr[t+255]=e++]=t;var bl=e=>cr[e%255],Ol=e=>cr[e+255],dg=(e,t)=>{let n=$t(e.length+t.length-1);for(let o=0;o<e.length;++o)for(let r=0;r<t.length;++r)n[o+r]^=bl(e[o]+t[r]);return n.map(Ol)},pg=(e,t)=>{let n=$t(e.length+t.length-1);n.set(e,0);for(let o=0;o<e.length;++o)if(n[o]){let r=Ol(n[o]);for(let i=0;i<t.length;++i)n[o+i]^=bl(t[i]+r)}return n.slice(e.length)},Ai=[[0],[0,0]];for(let e=1;e<30;++e)Ai.push(dg(Ai[e],[0,e]));var hg=(e,t)=>{let n=[[],[]],o=0,r=0;for(let[s,a]of t.o)for(let c=0;c<s;++c,o+=a){let u=e.slice(o,o+a);n[0].push(u),n[1].push(pg(u,Ai[t.i])),r+=a+t.i}let i=$t(r);r=0;for(let s of n)for(let a=0,c=-1;c<r;++a){c=r;for(let u of s)a<u.length&&(i[r++]=u[a])}return i},vl=(e,t,n)=>{let o=e<<=n;for(let r=134217728;r>>=1;)o&r&&(o^=t*(r>>n));return o|e},mg=({size:e,K:t},n)=>{let o=(s,a,c,u)=>{for(;c-- >0;s+=e)t.fill(u,s,s+a)},r=(s,a,c)=>{for(let u=0;u++<3;c-=2)o(a*e+s-(c>>1)*(e+1),c,c,2|u)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let s=e-7;s>8;s-=i){for(let a=s;a>8;a-=i)r(s,a,5);s<e-7&&r(s,6,5)}if(n>6)for(let s=vl(n,7973,12),a=1;a<7;++a)for(let c=12;c-- >9;s>>=1)t[a*e-c]=2|1&s;o(7,2,9,2),o(e-8,8,9,2);for(let s=0;s<e;++s)t[6*e+s]=3^1&s;r(3,3,7),r(e-4,3,7);for(let s=0;s<e;++s)for(let a=s;a<e;++a)t[a*e+s]=t[s*e+a];t[(e-8)*e+8]=3},wg=({size:e,K:t})=>{let n=[];for(let o=e-2,r=e,i=-1;o>=0;o-=2){for(o===5&&(o=4);r+=i,r!==-1&&r!==e;){let s=r*e+o;t[s+1]||n.push(s+1),t[s]||n.push(s)}i*=-1}return n},gg=({K:e},t,n)=>t.forEach((o,r)=>e[o]=n[r>>3]>>(7&~r)&1),yg=({size:e,K:t},n,o,r)=>{for(let s=0;s<e;++s)for(let a=0;a<e;++a){let c=s*e+a;t[c]^=!(n(a,s)||2&t[c])}let i=21522^vl((1^r)<<3|o,1335,10);for(let s=0;s++<8;i>>=1)t[(s-(s<7))*e+8]=1&i,t[9*e-s]=1&i;for(let s=8;--s,i;i>>=1)t[8*e+s-(s<7)]=1&i,t[(e-s)*e+8]=1&i},_g=({size:e,K:t},n=0,o=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let s,a=0,c=0,u=2;a<e;++a){let l=1&t[i?r*e+a:a*e+r];o+=l,c=(c>>1|2098176)&(3047517^l-1),2049&c&&(n+=40),l^u&&(s=0),u=l,n+=++s===5?3:s>5}if(r)for(let i=e+r,s=5*t[r-1]^t[r];i<e*e;i+=e){let a=5*t[i-1]^t[i];n+=3*!(1&(s|a)|4&(s^a)),s=a}}return n+10*(10*Math.abs(o/(e*e)-1)|0)},ml=[],ur=(e=Fn(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:o=1,maxVersion:r=40,mask:i,trailer:s=60433,...a}={})=>{n<t&&Fn(3),r<o&&Fn(2),typeof e=="string"&&(e=mn.auto(e,a));for(let c=o,u=0;c<=r;++c){let l=ml[c];l||(ml[c]=l=Ti(4*c+17),mg(l,c),l.p=wg(l));let d=lg(c,l.p.length>>3);if(8*d(t).t<u)continue;let g=fg();e(g,c),u=g.I;for(let S=n;S>=t;--S){let C=d(S);if(8*C.t<u)continue;for(g.I=u+11&-8;g.I<8*C.t;)g.push(s,16);let T=Ti(l.size,l.K);return gg(T,l.p,hg(g.F,C)),(ar[i]?[ar[i]]:ar).map((v,F)=>{let P=Ti(T.size,T.K);return yg(P,v,i??F,S),P.s=ar[i]?0:_g(P),P}).reduce((v,F)=>F.s<v.s?F:v)}}Fn(4)};ur.with=(...e)=>(t,n)=>ur(t,{modes:[...El,...e],...n});var $n=4,Eg=3,bg=/[0-9]{20,}/,Og=/[0-9A-Z $%*+\-./:]{20,}/,vg={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&#34;","'":"&#39;"};function Sg(e){let t={minCorrectionLevel:Ii.Q,maxCorrectionLevel:Ii.Q},n=ur(mn.multi(...Tg(e)),{...t,mask:Eg}),o="";for(let r=0;r<n.size;r+=1)o+=xg(n,r);return{size:n.size,path:o}}function lr(e,t){let{size:n,path:o}=Sg(e),r=n+2*$n,i=t.replace(/[&<>"']/g,s=>vg[s]);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-$n} ${-$n} ${r} ${r}" role="img" shape-rendering="crispEdges"><title>${i}</title><rect x="${-$n}" y="${-$n}" width="${r}" height="${r}" fill="#fff"/><path fill="#000" d="${o}"/></svg>`}function xg(e,t){let n="";for(let o=0;o<e.size;o+=1){let r=o;for(;e.get(o,t);)o+=1;o>r&&(n+=`M${r} ${t}h${o-r}v1h-${o-r}z`)}return n}function Tg(e){return Pi(e,bg).flatMap(([t,n])=>t?[mn.numeric(n)]:Pi(n,Og).map(([o,r])=>o?mn.alphaNumeric(r):mn.bytes(new TextEncoder().encode(r))))}function Pi(e,t){let n=t.exec(e);if(!n)return e?[[!1,e]]:[];let o=Pi(e.slice(n.index+n[0].length),t),r=e.slice(0,n.index);return[...r?[[!1,r]]:[],[!0,n[0]],...o]}function Sl(e,t,n){return{back:t,papers:e.map(o=>kg(o,n))}}function kg(e,{_:t,plan:n}){let{place:o,title:r,second_line:i,name:s,amount:a,amount_capitals:c}=e;return{place:o,title:r,second_line:i,name:s,amount:a,amount_capitals:c,reference:e.reference.split(" "),qr:lr(e.url,t("Code of the slip")),terms:[e.year,e.kind,e.tier].join(" "),no_cash:de(Ie(n,"slip_no_cash"),"zh_Hans"),facts:Ng(e),lines:[...e.subsidies,e.bonus,...e.notes].filter(u=>u)}}function Ng(e){return[["身份证号",e.identity],["住址",e.door],["收款单位",e.payee],["缴费银行",e.banks],["最后期限",e.pay_by],["咨询电话",e.hotline],["开单",[e.issued_by,e.issued_on].filter(n=>n).join(" ")]].filter(([,n])=>n).map(([n,o])=>({label:n,text:o}))}function xl(e,t,n,o,{paid_on:r,seed:i,reason:s="",problems:a=[]}){let{_:c,plan:u,locale:l}=n,d=e.people.find(({id:C})=>C===t.person),g=`/round/slips/${t.reference}`,S=Yn(o.public_url,t.reference,t.code);return{back:{label:c("Back to the door"),href:`/round/doors/${t.household}`},title:c("Payment slip for %(year)s",{year:String(t.year)}),state:t.state,said:Ag(t,r,n),qr:lr(S,c("Code of the slip")),url:S,reference:Bt(t.reference).split(" "),name:Wo(d.name),amount:Ho(t.amount_fen),capitals:Bo(t.amount_fen),facts:Cg(t,n),helps:Pg(t,d,n),no_cash:de(Ie(u,"slip_no_cash"),l),ways:Mg(e,t,d,n,g),next:Lg(e,d,n),seed:i,reason:s,messages:a.map(C=>({text:Ge(C,n),href:"#f-reason"}))}}function Ag(e,t,n){let{_:o,locale:r}=n;if(e.state==="paid")return{text:t?o("Paid on %(day)s",{day:ae(t,r)}):o("Paid"),kind:"good"};if(e.state==="void"){let i=Ig(n)[e.void_reason]??e.void_reason;return{text:o("Void: %(why)s",{why:i}),kind:"bad"}}return{text:o("To be paid by %(day)s",{day:ae(e.expires_on,r)}),kind:"warn"}}function Ig({_:e}){return{replaced:e("another slip took its place"),withdraw:e("the consent was taken back"),decline:e("the person does not join"),later:e("the person decides later"),dead:e("Has died"),moved:e("Has moved away"),duplicate:e("Is listed twice"),elsewhere:e("Belongs to another place")}}function Rg({_:e}){return{[J.NORMAL]:e("This year's contribution"),[J.CATCH_UP_AT_LAUNCH]:e("An earlier year, paid afterwards"),[J.GAP]:e("A missed year, paid afterwards"),[J.SHORT_AT_60]:e("A year still short at 60")}}function Lg(e,t,n){let{people:o}=e,r=o.findIndex(({id:i})=>i===t.id);for(let i of[...o.slice(r+1),...o.slice(0,r)]){let{step:s}=kt(e,i,n);if(s===ue.NOTHING)continue;let a=s===ue.DECIDE||s===ue.SLIP?"/consents/new":"";return{label:n._("Next: %(name)s",{name:Oe(i,n)}),href:`/round/people/${i.id}${a}`,icon:"person"}}return{label:n._("Back to the door"),href:`/round/doors/${e.household.id}`,icon:"door"}}function Dg({_:e,plan:t,locale:n}){return t.banks.map(({name:o})=>de(o,n)).join(e(", "))}function Cg(e,t){let{_:n,plan:o,locale:r}=t,i={label:n("Kind"),text:Rg(t)[e.kind]};return[{label:n("Tier"),text:Q(e.tier_fen)},...e.kind===J.NORMAL?[]:[i],{label:n("Where to pay"),text:Dg(t)},{label:n("Payee"),text:o.payee.account_name},{label:n("Pay by"),text:ae(e.expires_on,r)},{label:n("Issued on"),text:ae(e.issued_on,r)},{label:n("Hotline"),text:o.payee.hotline}]}function Pg({kind:e,tier_fen:t,year:n},o,{_:r,plan:i,locale:s}){let a=Ue(o,i,t,e),c=({funder:g,amount_fen:S})=>({who:qt(i,g,s),amount:Q(S)}),u=[...a.government.map(g=>r("%(who)s pays %(amount)s of the tier.",c(g))),...a.subsidy.map(g=>r("%(who)s adds %(amount)s to the account.",c(g)))],l=i.on_time_bonus;if(!l||n!==l.year||!l.kinds.includes(e))return u;let d={day:ae(l.until_on,s),amount:Q(l.yuan*100)};return[...u,r("Paid by %(day)s, a bonus of %(amount)s follows. It is not taken off.",d)]}function Mg({slips:e},{household:t,kind:n,reference:o},r,{plan:i},s){let a=`/round/people/${r.id}`,c=n===J.NORMAL?`consents/new?replaces=${o}`:"arrears/new";return{pdf:`${s}.pdf`,door_pdf:e.filter(({state:u})=>u==="due").length>1?`/round/doors/${t}/slips.pdf`:"",void:`${s}/voids`,again:`${a}/${c}`,withdraw:`${a}/consents/new?act=withdraw`,earlier:Tt(r,i).length?`${a}/arrears/new`:""}}var Tl=[["GET","/round/slips/<reference>.pdf",Ug],["GET","/round/doors/<id>/slips.pdf",Fg],["GET","/round/slips/<reference>",jg],["POST","/round/slips/<reference>/voids",$g]];async function jg(e,t,n){return kl(t,await Dn(t,n))}async function Ug(e,t,n){let o=await Dn(t,n),r={label:t.reader._("Back"),href:`/round/slips/${o.slip.reference}`};return Nl(e,t,[o],r)}async function Fg(e,t,n){let o={label:t.reader._("Back to the door"),href:`/round/doors/${n}`};return Nl(e,t,await Bc(t,n),o)}async function $g({form:e},t,n){let o=await Dn(t,n),{reference:r,household:i}=o.slip,s=ie(e.get("reason")??""),a={kind:"slip.void",subject:r,body:{reason:s}};try{await Be(t,i,[a],qe(e,t))}catch(c){return kl(t,o,{reason:s,refusal:c})}return await t.tell(t.reader._("The slip is void. Nobody can pay it any more.")),oe(`/round/slips/${r}`)}function kl(e,{door:t,slip:n,issuer:o,paid_on:r},{reason:i="",refusal:s=null}={}){let a=e.newSeed();return ke(e,"round/slip.html",u=>xl(t,n,e.reader,o,{paid_on:r,seed:a,reason:i,problems:u}),s)}async function Nl(e,t,n,o){let r=await Kc(t,e,n);return r||ye(t,"round/papers.html",Sl(Hc(t,n),o,t.reader))}var Gg=[["POST","/round/people/<id>/identity"]],Al="[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",Bg=new RegExp(`^${Al}$`),Wg=[...Hu,...Su,...Gu,...dl,...sl,...Fu,...iu,...Tl,...cl],Hg=Wg.map(([e,t,n])=>({method:e,pattern:Dl(t),answer:n})),Kg=Gg.map(([e,t])=>({method:e,pattern:Dl(t)}));function Il({method:e,path:t}){return Kg.some(n=>n.method===e&&n.pattern.test(t))}async function Rl(e,t){try{return await Yg(e,t)??await Vg(e,t)}catch(n){let o=jo(n),r=o instanceof In?zg(e):null;return o instanceof N?Gn(e,t,o.status,o.problems,r):(console.error(n),Gn(e,t,500,[_c]))}}function Ll(e,t){return Gn(e,t,503,[Ec])}async function Vg(e,t){let n=e.method==="HEAD"?"GET":e.method,o=Hg.filter(({pattern:s})=>s.test(e.path)),r=o.find(s=>s.method===n);if(!r&&o.length)return Gn(e,t,405,[yc]);if(!r)return Gn(e,t,404,[gc]);let[,...i]=r.pattern.exec(e.path)??[];return r.answer(e,t,...i.map(qg))}async function Yg({method:e,path:t,query:n},o){let r=n.get("lang")??"";if(e!=="GET"||!to.includes(r))return null;await o.chooseLocale(r);let i=new URLSearchParams([...n].filter(([s])=>s!=="lang"));return oe(String(i)?`${t}?${i}`:t)}async function Gn(e,t,n,o,r=null){let i=o.map(c=>Ge(c,t.reader)),s={status:n,code:o[0].code,messages:i};if(!hi(e))return ye(t,"problem.html",{...s,kept:r},n);let a=await ye(t,"_problem.html",s,n);return{...a,headers:{...a.headers,"HX-Retarget":"#notices","HX-Reswap":"innerHTML"}}}function zg({method:e,form:t}){return e==="POST"?[...t].filter(([n])=>n!=="csrf_token"):null}function Dl(e){return new RegExp(`^${e.replace("<id>",`(${Al})`).replace(/<\w+>/,"([^/]+)")}$`)}function qg(e){return Bg.test(e)?e.toLowerCase():e}var Cl={"Content-Type":"text/html; charset=utf-8"},Xg=503,Jg=403;async function Pl(e,t){let n={has_round:!!(e&&!e.isRevoked)};return{status:Xg,headers:Cl,body:await jl("sync/offline.html",n,e,t)}}async function Ml(e,t){return{status:Jg,headers:Cl,body:await jl("sync/closed.html",{},e,t)}}async function jl(e,t,n,{shared:o,shell:r,templates:i,chinese:s}){let{locale:a="zh_Hans",theme:c=""}=n??await te(o,"locale","theme").catch(()=>({})),u=Ko(a==="en"?null:s);return Ao(i,u,S=>`${r.path}/${S}`,({message:S,params:C})=>u._(S,C))(e,{...{user:{is_authenticated:!1},locale:a,theme:c,plan:null,place:"",nav:[],notices:[],pill:null},...t})}async function Ul(e,t){let n=await Ar(t).catch(()=>null);if(!n)return Mi(e,t);let o=await ey(e),r=n.isRevoked?null:await Qg(n,o.path,t);return r?Il(o)?await ny(o,e,t)??fr(await Ll(o,r),e,t):fr(await Rl(o,r),e,t):fr(await Ml(n,t),e,t)}async function Mi(e,t){try{return await t.fetch(e)}catch(n){if(e.mode!=="navigate")throw n;let o=await Ar(t).catch(()=>null);return o&&new URL(e.url).pathname==="/"?Response.redirect(new URL("/round",e.url).href,303):fr(await Pl(o,t),e,t)}}async function Qg(e,t,n){let{store:o,locale:r,theme:i,keeping:s,shift:a}=e,c=()=>n.now()+a,u=D=>`${n.shell.path}/${D}`,{templates:l,chinese:d,random:g,saved:S,remember:C}=n,T=D=>oy(D,n),v=n.shell.public_url,P=await Yc({store:o,templates:l,chinese:d,asset:u,now:c,random:g,locale:r,theme:i,chooseLocale:C,saved:S,publicUrl:v,askServer:T},t);return P?{...P,append:async D=>P.append(await Zg(D,o)),render:async(D,y)=>{let f=ko(await Vo(o),P.reader);return P.render(D,{pill:f,...y})},outbox:{stand:()=>Vo(o),list:D=>zc(o,{data:P.data,now:c(),keeping:s,most:D})}}:null}async function Zg(e,t){let n=await t.read(["journal"],s=>s.objectStore("journal").index("held").getAll(1));if(!n.length)return e;let r=n.filter(({answer:s,text:a})=>(s==null?void 0:s.turn)==="canvasser"&&a!==null).map(({id:s,kind:a,subject:c,text:u})=>({id:s,kind:a,subject:c,body:JSON.parse(u).body})),i=s=>{var a;return(a=r.find(c=>fs(c,s)))==null?void 0:a.id};return e.map(s=>({settles:i(s),...s}))}async function ey(e){let{pathname:t,searchParams:n}=new URL(e.url),o=Object.fromEntries(e.headers);return{method:e.method,path:t,query:n,form:await ty(e),headers:o}}async function ty(e){let t=new URLSearchParams;if(e.method!=="POST")return t;for(let[n,o]of await e.clone().formData())typeof o=="string"&&t.append(n,o);return t}async function ny({method:e,path:t,form:n},{headers:o},{fetch:r}){let i=await eo(r);if(i===0)return null;let s=new URLSearchParams(n);typeof i!="number"&&s.set("csrf_token",i.csrf_token);let a=o.get("Accept")??"text/html";try{return await r(t,{method:e,body:s,headers:{Accept:a},credentials:"same-origin",redirect:"follow"})}catch{return null}}async function oy({path:e},{fetch:t}){if(await eo(t)===0)return null;let n=await t(e,{credentials:"same-origin"});return{status:n.status,headers:Object.fromEntries(n.headers),body:await n.blob()}}function fr({status:e,headers:t,body:n},o,{shell:r}){if(e===303)return Response.redirect(new URL(t.Location,o.url).href,303);let i={"X-Bulou":"1","Cache-Control":"no-store","Content-Security-Policy":r.csp,"X-Content-Type-Options":"nosniff","Referrer-Policy":"same-origin"};return new Response(o.method==="HEAD"?null:n,{status:e,headers:{...i,...t}})}var Fl="bulou-files-";async function $l(e,t){await(await e.open(Wl(t))).addAll(t.files.map(o=>`${t.path}/${o}`))}async function Gl(e,t,n){return await e.match(t.url)??n(t)}async function Bl(e,t){let o=(await e.keys()).filter(r=>r.startsWith(Fl)&&r!==Wl(t));await Promise.all(o.map(r=>e.delete(r)))}function Wl({path:e}){return Fl+e.split("/").pop()}var We=self,Ui=We.BULOU,Hl="outbox",ry="/healthz?lang=",wn=xs(),ji=new Map,dr={shared:wn,open:Kl,shell:Ui,fetch:(e,t)=>fetch(e,t),now:()=>Date.now(),random:e=>crypto.getRandomValues(new Uint8Array(e)),templates:Gi,chinese:$i,saved:ay,remember:sy};We.addEventListener("install",e=>e.waitUntil($l(caches,Ui)));We.addEventListener("activate",e=>e.waitUntil(We.clients.claim()));We.addEventListener("message",({data:e})=>e==="activate"&&We.skipWaiting());We.addEventListener("sync",e=>e.tag===Hl&&e.waitUntil(cy()));We.addEventListener("fetch",iy);function iy(e){let{request:t}=e,{origin:n,pathname:o,searchParams:r}=new URL(t.url);if(n!==location.origin)return;if(t.mode==="navigate"&&e.waitUntil(uy()),t.method==="POST"&&o==="/sign-in")return e.waitUntil(Gs(wn));if(t.method==="POST"&&o==="/sign-out")return e.waitUntil(Ir(wn));if(o.startsWith("/static/"))return e.respondWith(Gl(caches,t,dr.fetch));if(o==="/round"||o.startsWith("/round/"))return e.respondWith(Ul(t,dr));if(t.method!=="GET"||t.mode!=="navigate")return;let i=r.get("lang")??"";to.includes(i)&&e.waitUntil(Ve(wn,{locale:i})),e.respondWith(Mi(t,dr))}function Kl(e){return ji.has(e)||ji.set(e,gt(e)),ji.get(e)}async function sy(e){await Ve(wn,{locale:e}),fetch(ry+e,{redirect:"manual",credentials:"same-origin"}).catch(()=>{})}function ay(){var e;We.clients.matchAll({type:"window"}).then(t=>t.forEach(n=>n.postMessage("saved"))),(e=We.registration.sync)==null||e.register(Hl).catch(()=>{})}async function cy(){let{current:e=""}=await te(wn,"current"),{shift:t=0}=e?await te(Kl(e),"shift"):{},n=(i,s)=>new Promise(a=>{let c=setTimeout(a,i);s==null||s.addEventListener("abort",()=>a(clearTimeout(c)))}),o=()=>Date.now()+t,{kind:r}=await Fs({...dr,now:o,wait:n,locks:navigator.locks},{isForced:!0});if(r===Ee.WAITING)throw new Error("not sent yet")}async function uy(){let{installing:e,waiting:t}=We.registration;if(e||t)return;(await We.clients.matchAll({type:"window"})).length||await Bl(caches,Ui)}})();
