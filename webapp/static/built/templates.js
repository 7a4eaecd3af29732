// built by `make built` from the files it names; change those instead
// @ts-nocheck
/** What the functions made of the round's templates use; tools/build.mjs puts it before them. */

const ODD = /[&<>"']/g;
const TOLD = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** HTML that a template made, handed on as a value. */
class Markup {
  /** @param {string} html */
  constructor(html) {
    this.html = html;
  }
}

/**
 * Return a value that is not escaped again; nothing stays nothing.
 * @param {string} html
 */
const mark = (html) => html && new Markup(html);

/**
 * Return a value as text; what is not there is nothing.
 * @param {any} value
 * @returns {string}
 */
const text = (value) => (value instanceof Markup ? value.html : String(value ?? ""));

/**
 * Return a value as HTML.
 * @param {any} value
 */
const e = (value) =>
  value instanceof Markup ? value.html : text(value).replace(ODD, (sign) => TOLD[/** @type {"&"} */ (sign)]);

/**
 * Return what is drawn for each item, or for none.
 * @param {any[] | null | undefined} all
 * @param {(item: any, at: number, all: any[]) => string} draw
 * @param {() => string} [none]
 */
const each = (all, draw, none = () => "") => (all?.length ? all.map(draw).join("") : none());

/**
 * Return how many there are.
 * @param {any} all
 */
const size = (all) => all?.length ?? Object.keys(all ?? {}).length;

/**
 * Tell whether a list has an item, or a text a part.
 * @param {any} item
 * @param {any[] | string} all
 */
const within = (item, all) => all.includes(item);

/**
 * Return the numbers below one.
 * @param {number} end
 */
const range = (end) => Array.from({ length: end }, (_, at) => at);

const button__looks = (c, $kind) => `button${within("main", $kind) ? ` button-main` : ``}${within("danger", $kind) ? ` button-danger` : ``}${within("quiet", $kind) ? ` button-quiet` : ``}${within("wide", $kind) ? ` button-wide` : ``}`;
const button__button = (c, $label, $kind = "", $icon_name = "", $name = "", $value = "", $form = "", $disabled = false) => `<button type="submit" class="${button__looks(c, $kind)}"${$name ? ` name="${e($name)}" value="${e($value)}"` : ``}${$form ? ` form="${e($form)}"` : ``}${$disabled ? ` disabled` : ``}>${$icon_name ? (icon__icon(c, $icon_name)) : ``}<span>${e($label)}</span></button>`;
const button__link = (c, $label, $href, $kind = "", $icon_name = "") => `<a class="${button__looks(c, $kind)}" href="${e($href)}">${$icon_name ? (icon__icon(c, $icon_name)) : ``}<span>${e($label)}</span></a>`;
const button__sign_post = (c, $label, $action, $kind = "", $icon_name = "", $name = "", $value = "") => `<form method="post" action="${e($action)}"><input type="hidden" name="csrf_token" value="${e(c.csrf_token())}">${button__button(c, $label, $kind, $icon_name, $name, $value)}</form>`;
const page_button = (c, b = {}) => `


`;
const consent__text = (c, $consent) => `<div class="stack-tight">
<h2 id="${e($consent?.id)}-title">${e($consent?.title)}</h2>
<div class="pair js-only" data-look><button type="button" class="button" name="letters" value="large" data-on="large" aria-pressed="false">${icon__icon(c, "plus")}<span>${e(c._("Larger letters"))}</span></button><button type="button" class="button" data-read="${e($consent?.id)}" aria-pressed="false">${icon__icon(c, "speak")}<span>${e(c._("Read aloud"))}</span></button></div>
<div class="consent" id="${e($consent?.id)}" lang="${e($consent?.language)}" tabindex="0" role="region" aria-labelledby="${e($consent?.id)}-title">
${each($consent?.paragraphs, ($paragraph) => `<p>${e($paragraph)}</p>
`)}</div>
<p class="small hush">${e(c._("Text version %(version)s", {version: $consent?.version}))}</p>
</div>`;
const consent__privacy = (c, $notice) => `<details><summary>${e(c._("Privacy notice. That it was shown is recorded with the answer."))}</summary>
<div class="consent" lang="${e($notice?.language)}" tabindex="0" role="region" aria-label="${e(c._("Privacy notice. That it was shown is recorded with the answer."))}">
${each($notice?.paragraphs, ($paragraph) => `<p>${e($paragraph)}</p>
`)}</div>
<p class="small hush">${e(c._("Text version %(version)s", {version: $notice?.version}))}</p>
</details>`;
const consent__sign = (c, $name, $ways, $value = "", $error = "", $path = "") => `<fieldset class="field" id="f-${e($name)}"${$error ? ` aria-invalid="true" aria-describedby="f-${e($name)}-error"` : ``}>
<legend class="field-label">${e(c._("How was it said?"))}</legend>
${$error ? `<p class="field-error" id="f-${e($name)}-error">${icon__icon(c, "alert")}<span>${e($error)}</span></p>` : ``}<div class="stack-tight">
${each($ways, ($way) => `<div class="way${$way?.is_pad ? ` js-only` : ``}">
<input class="choice-input way-input" type="radio" name="${e($name)}" id="f-${e($name)}-${e($way?.value)}" value="${e($way?.value)}"${($way?.value == $value) ? ` checked` : ``}>
<label class="choice-box" for="f-${e($name)}-${e($way?.value)}"><span class="choice-label">${e($way?.label)}</span>${$way?.note ? `<span class="choice-note">${e($way?.note)}</span>` : ``}</label>
<div class="choice-more${$way?.is_pad ? ` choice-more-full` : ``}">
${$way?.is_pad ? `<div class="stack-tight"><div class="pad" data-pad><canvas class="pad-canvas" aria-label="${e(c._("Sheet to sign on"))}"></canvas><p class="pad-hint">${e(c._("Sign here with a finger"))}</p><input type="hidden" name="signature_path" value="${e($path)}"></div>
<button type="button" class="button button-quiet" data-pad-clear>${icon__icon(c, "undo")}<span>${e(c._("Clear and sign again"))}</span></button></div>
` : ``}${each($way?.fields, ($field) => `${field__input(c, $field?.name, $field?.label, $field?.value, undefined, $field?.hint, $field?.error)}
`)}</div>
</div>
`)}</div>
</fieldset>`;
const page_consent = (c, b = {}) => `

`;
const door__word = (c, $state) => (($state == "done") ? (e(c._("Done"))) : ($state == "part") ? (e(c._("Part done"))) : ($state == "come_back") ? (e(c._("Come back"))) : ($state == "refused") ? (e(c._("Refused"))) : ($state == "closed") ? (e(c._("Closed"))) : (e(c._("To visit"))));
const door__glyph = (c, $state) => `<i class="door" data-state="${e($state)}" aria-hidden="true"></i>`;
const door__state = (c, $state, $text = "") => `<span class="state" data-state="${e($state)}">${door__glyph(c, $state)}<span>${$text ? (e($text)) : (door__word(c, $state))}</span></span>`;
const door__tile = (c, $door) => `<a class="tile${$door?.is_next ? ` tile-next` : ``}"${$door?.id ? ` id="tile-${e($door?.id)}"` : ``} href="${e($door?.href)}" data-state="${e($door?.state)}"${$door?.is_next ? ` aria-current="step"` : ``}>
<span class="tile-number">${e($door?.number)}</span>
${door__glyph(c, $door?.state)}
<span class="tile-name">${e($door?.name)}</span>
<span class="tile-foot"><span>${door__word(c, $door?.state)}</span>${$door?.count ? ` <span class="tile-count">${e($door?.count)}</span>` : ``}</span>
</a>`;
const door__row = (c, $door) => `<a class="list-row door-row"${$door?.id ? ` id="row-${e($door?.id)}"` : ``} href="${e($door?.href)}">
${door__glyph(c, $door?.state)}
<span class="list-text"><span class="list-title">${e($door?.number)} ${e($door?.name)}</span>${$door?.note ? `<span class="list-note">${e($door?.note)}</span>` : ``}</span>
<span class="list-end"><span class="state" data-state="${e($door?.state)}">${$door?.state_text ? (e($door?.state_text)) : (door__word(c, $door?.state))}</span>${$door?.count ? `<span class="hush">${e($door?.count)}</span>` : ``}</span>
${icon__icon(c, "right")}
</a>`;
const page_door = (c, b = {}) => `



`;
const field__hidden_token = (c) => `<input type="hidden" name="csrf_token" value="${e(c.csrf_token())}">`;
const field__described = (c, $id, $hint, $error) => `${($hint || $error) ? ` aria-describedby="${$hint ? `${e($id)}-hint` : ``}${($hint && $error) ? ` ` : ``}${$error ? `${e($id)}-error` : ``}"` : ``}${$error ? ` aria-invalid="true"` : ``}`;
const field__heading = (c, $id, $label, $hint, $optional) => `<label class="field-label" for="${e($id)}">${e($label)}${$optional ? ` <span class="hush">${e(c._("(if known)"))}</span>` : ``}</label>
${$hint ? `<p class="field-hint" id="${e($id)}-hint">${e($hint)}</p>` : ``}`;
const field__fault = (c, $id, $error) => ($error ? `<p class="field-error" id="${e($id)}-error">${icon__icon(c, "alert")}<span>${e($error)}</span></p>` : ``);
const field__input = (c, $name, $label, $value = "", $type = "text", $hint = "", $error = "", $optional = false, $unit = "", $inputmode = "", $autocomplete = "", $maxlength = "", $id = "", $code = false) => { let $field_id; return `${($field_id = ($id ? $id : ("" + "f-" + $name)), "")}<div class="field">
${field__heading(c, $field_id, $label, $hint, $optional)}
<div class="input-group"><input class="input${$code ? ` input-code` : ``}" id="${e($field_id)}" name="${e($name)}" type="${e($type)}" value="${e($value)}"${$inputmode ? ` inputmode="${e($inputmode)}"` : ``}${$autocomplete ? ` autocomplete="${e($autocomplete)}"` : ``}${$maxlength ? ` maxlength="${e($maxlength)}"` : ``}${field__described(c, $field_id, $hint, $error)}>${$unit ? `<span class="input-unit">${e($unit)}</span>` : ``}</div>
${field__fault(c, $field_id, $error)}
</div>`; };
const field__textarea = (c, $name, $label, $value = "", $hint = "", $error = "", $optional = false, $id = "") => { let $field_id; return `${($field_id = ($id ? $id : ("" + "f-" + $name)), "")}<div class="field">
${field__heading(c, $field_id, $label, $hint, $optional)}
<textarea class="input" id="${e($field_id)}" name="${e($name)}"${field__described(c, $field_id, $hint, $error)}>
${e($value)}</textarea>
${field__fault(c, $field_id, $error)}
</div>`; };
const field__select = (c, $name, $label, $options, $value = "", $hint = "", $error = "", $optional = false, $id = "") => { let $field_id; return `${($field_id = ($id ? $id : ("" + "f-" + $name)), "")}<div class="field">
${field__heading(c, $field_id, $label, $hint, $optional)}
<select class="input" id="${e($field_id)}" name="${e($name)}"${field__described(c, $field_id, $hint, $error)}>
${each($options, ($option) => `<option value="${e($option?.value)}"${($option?.value == $value) ? ` selected` : ``}>${e($option?.label)}</option>
`)}</select>
${field__fault(c, $field_id, $error)}
</div>`; };
const field__choices = (c, $name, $legend, $options, $value = "", $hint = "", $error = "", $kind = "radio", $two = false) => `<fieldset class="field" id="f-${e($name)}"${field__described(c, ("" + "f-" + $name), $hint, $error)}>
<legend class="field-label">${e($legend)}</legend>
${$hint ? `<p class="field-hint" id="f-${e($name)}-hint">${e($hint)}</p>` : ``}<div class="choices${$two ? ` choices-two` : ``}">
${each($options, ($option) => `<label class="choice"><input class="choice-input" type="${e($kind)}" name="${e($name)}" value="${e($option?.value)}"${($option?.is_checked || ($option?.value == $value)) ? ` checked` : ``}${$option?.is_disabled ? ` disabled` : ``}><span class="choice-box"><span class="choice-label">${e($option?.label)}</span>${$option?.note ? `<span class="choice-note">${e($option?.note)}</span>` : ``}</span></label>
`)}</div>
${field__fault(c, ("" + "f-" + $name), $error)}
</fieldset>`;
const field__tick = (c, $name, $label, $value = "1", $is_checked = false, $note = "", $error = "") => `<div class="field">
<label class="choice"><input class="choice-input" id="f-${e($name)}" type="checkbox" name="${e($name)}" value="${e($value)}"${$is_checked ? ` checked` : ``}${field__described(c, ("" + "f-" + $name), "", $error)}><span class="choice-box"><span class="choice-label">${e($label)}</span>${$note ? `<span class="choice-note">${e($note)}</span>` : ``}</span></label>
${field__fault(c, ("" + "f-" + $name), $error)}
</div>`;
const field__errors = (c, $messages, $title = "", $takes_focus = true) => (size($messages) ? `<div class="notice" data-kind="bad" role="alert" tabindex="-1" id="form-errors"${$takes_focus ? ` data-focus` : ``}>${icon__icon(c, "alert")}
<div class="stack-tight"><strong>${$title ? (e($title)) : (e(c._("Not saved yet. What you typed is kept; please look at this")))}</strong>
<ul>
${each($messages, ($message) => `<li>${$message?.href ? `<a href="${e($message?.href)}">${e($message?.text)}</a>` : (e($message?.text))}</li>
`)}</ul></div></div>
` : ``);
const page_field = (c, b = {}) => `








`;
const icon__icon = (c, $name, $label = "") => `<svg class="icon"${$label ? ` role="img" aria-label="${e($label)}"` : ` aria-hidden="true"`}><use href="${e(c.asset("img/icons.svg"))}#${e($name)}"/></svg>`;
const page_icon = (c, b = {}) => ``;
const money__money = (c, $text, $large = false, $capitals = "") => `<span class="money${$large ? ` money-large` : ``}">${e($text)}</span>${$capitals ? `<span class="money-capitals" lang="zh-Hans">${e($capitals)}</span>` : ``}`;
const money__reference = (c, $groups) => `<span class="reference" translate="no">${each($groups, ($group, at, all) => `<span>${e($group)}</span>${!(at == all.length - 1) ? ` ` : ``}`)}</span>`;
const money__tiers = (c, $name, $legend, $options, $value = "", $hint = "", $error = "") => `<fieldset class="field" id="f-${e($name)}"${$error ? ` aria-invalid="true" aria-describedby="f-${e($name)}-error"` : ``}>
<legend class="field-label">${e($legend)}</legend>
${$hint ? `<p class="field-hint">${e($hint)}</p>` : ``}<div class="tiers">
${each($options, ($option) => `<label class="choice tier"><input class="choice-input" type="radio" name="${e($name)}" value="${e($option?.value)}"${($option?.value == $value) ? ` checked` : ``}${$option?.is_disabled ? ` disabled` : ``}><span class="choice-box"><span class="choice-label">${e($option?.amount)}</span>${$option?.add ? `<span class="choice-note">${e($option?.add)}</span>` : ``}${$option?.result ? `<span class="choice-result">${e($option?.result)}</span>` : ``}</span></label>
`)}</div>
${$error ? `<p class="field-error" id="f-${e($name)}-error">${icon__icon(c, "alert")}<span>${e($error)}</span></p>` : ``}</fieldset>`;
const money__picture = (c, $plan) => { let $get, $paid, $pay, $top; return `${($pay = ($plan?.pay * 2), "")}${($paid = ($pay + ($plan?.add * 2)), "")}${($get = ($plan?.pension * 2), "")}${($top = (($get > $paid) ? $get : $paid), "")}<figure class="picture">
<svg class="picture-chart" viewBox="0 0 ${e(($plan?.years + 20))} ${e($top)}" preserveAspectRatio="none" aria-hidden="true">
${each(range($plan?.years), ($year) => `<rect class="pay" x="${e($year)}" y="${e(($top - $pay))}" width="0.8" height="${e($pay)}"/><rect class="add" x="${e($year)}" y="${e(($top - $paid))}" width="0.8" height="${e(($paid - $pay))}"/>
`)}<path class="get" d="M${e($plan?.years)}.3 ${e(($top - $get))}H${e(($plan?.years + 18))}L${e(($plan?.years + 20))} ${e(($top - $plan?.pension))}L${e(($plan?.years + 18))} ${e($top)}H${e($plan?.years)}.3z"/>
</svg>
<figcaption>${$plan?.title ? `<strong>${e($plan?.title)}</strong>` : ``}<ul class="legend">
${$plan?.pay_text ? `<li class="pay"><span>${e($plan?.pay_text)}</span></li>` : ``}${$plan?.add_text ? `<li class="add"><span>${e($plan?.add_text)}</span></li>` : ``}<li class="get"><span>${e($plan?.get_text)}</span></li>
</ul></figcaption>
</figure>`; };
const page_money = (c, b = {}) => `


`;
const notices__done = (c, $note) => `${panel__notice(c, $note?.text, $note?.kind)}
${$note?.undo ? `<form class="undo" method="post" action="${e($note?.undo?.action)}">${field__hidden_token(c)}
${each($note?.undo?.fields, ($item) => `<input type="hidden" name="${e($item?.name)}" value="${e($item?.value)}">
`)}${button__button(c, c._("Take it back"), "quiet", "undo")}</form>` : ``}`;
const page_notices = (c, b = {}) => ``;
const outbox__what = (c, $item) => `${($item?.kind == "visit") ? (e(c._("Visit"))) : ($item?.kind == "household.add") ? (e(c._("New household"))) : ($item?.kind == "household.amend") ? (e(c._("Household corrected"))) : ($item?.kind == "person.add") ? (e(c._("New member"))) : ($item?.kind == "person.amend") ? (($item?.act == "seen") ? (e(c._("Confirmed as listed"))) : ($item?.act == "undone") ? (e(c._("Taken back, recorded by mistake"))) : ($item?.act == "informed") ? (e(c._("Leaflet explained"))) : (e(c._("Facts corrected")))) : ($item?.kind == "person.leave") ? (e(c._("Not here any more"))) : ($item?.kind == "person.move") ? (e(c._("Moved to another household"))) : ($item?.kind == "consent") ? ((($item?.act == "enrol") || ($item?.act == "renew")) ? (e(c._("Joins"))) : ($item?.act == "decline") ? (e(c._("Does not join"))) : ($item?.act == "later") ? (e(c._("Decides later"))) : ($item?.act == "withdraw") ? (e(c._("Withdraws"))) : ($item?.act == "privacy") ? (e(c._("Privacy notice shown"))) : (e(c._("Answer to the plan")))) : ($item?.kind == "choice") ? (e(c._("Amount chosen"))) : ($item?.kind == "slip.issue") ? (e(c._("Slip issued"))) : ($item?.kind == "slip.void") ? (e(c._("Slip made void"))) : (($item?.kind == "visit.void") || ($item?.kind == "consent.void")) ? (e(c._("Taken back, recorded by mistake"))) : (e(c._("Record")))}${$item?.detail ? ` · ${e($item?.detail)}` : ``}`;
const outbox__why = (c, $code) => (($code == "offline") ? (e(c._("No signal"))) : ($code == "timeout") ? (e(c._("The line is too slow just now"))) : ($code == "portal") ? (e(c._("This network asks for its own sign-in first"))) : ($code == "garbled") ? (e(c._("The answer broke off on the way"))) : ($code == "signed_out") ? (e(c._("The server does not know this phone. Sign in on it again"))) : ($code == "busy") ? (e(c._("The server asks to wait a little"))) : ($code == "fault") ? (e(c._("Something is wrong on the server"))) : ($code == "storage") ? (e(c._("The phone's memory does not answer. Close the app and open it again"))) : (e(c._("The server did not take it. Tell the county agency"))));
const outbox__todo = (c, $code) => (($code == "portal") ? (e(c._("Open any other page in the browser and sign in to the network there, or turn Wi-Fi off."))) : (($code == "timeout") || ($code == "garbled")) ? (e(c._("It is tried again by itself, with fewer records at once."))) : ($code == "signed_out") ? (e(c._("Sign in again on this phone; the records go up by themselves then."))) : ($code == "busy") ? (e(c._("You need not do anything."))) : ($code == "fault") ? (e(c._("You need not do anything. If it is still so tomorrow, tell the county agency."))) : ($code == "offline") ? (e(c._("It is sent by itself where there is signal."))) : (e(c._("Load this page again: a new version of the app may help."))));
const outbox__entry = (c, $item) => `${($item?.href && !$item?.turn) ? `<a class="list-row" href="${e($item?.href)}">` : `<div class="list-row">`}<span class="list-text"><span class="list-title">${outbox__what(c, $item)}</span><span class="list-note">${e($item?.about)}</span>
${$item?.reason ? `<span class="list-note">${icon__icon(c, "alert")} ${e($item?.reason)}</span>` : ``}${$item?.again ? `<span class="list-note">${icon__icon(c, "clock")} ${e(c._("It did not get through again and again. The others go on; this one is tried once more at %(time)s.", {time: $item?.again}))}</span>` : ``}${($item?.turn == "head") ? `<span class="list-note">${e(c._("The village head looks at it. You need not do anything."))}</span>` : ``}</span>${($item?.href && ($item?.turn == "canvasser")) ? `<a class="button" href="${e($item?.href)}">${e(c._("Put it right"))}</a>` : ($item?.href && $item?.turn) ? `<a class="button" href="${e($item?.href)}">${e(c._("Look at the door"))}</a>` : ``}${($item?.href && !$item?.turn) ? `${icon__icon(c, "right")}</a>` : `</div>`}`;
const page_outbox = (c, b = {}) => `


`;
const panel__notice = (c, $text, $kind = "info", $title = "") => `<div class="notice" data-kind="${e($kind)}">${($kind == "good") ? (icon__icon(c, "check")) : ($kind == "info") ? (icon__icon(c, "info")) : (icon__icon(c, "alert"))}<div>${$title ? `<strong>${e($title)}</strong> ` : ``}${e($text)}</div></div>`;
const panel__badge = (c, $text, $kind = "") => `<span class="badge" data-kind="${e($kind)}">${($kind == "good") ? (icon__icon(c, "check")) : ($kind == "warn") ? (icon__icon(c, "clock")) : ($kind == "bad") ? (icon__icon(c, "cross")) : ``}${e($text)}</span>`;
const panel__stat = (c, $label, $count, $href = "", $kind = "", $state = "") => `${$href ? `<a class="stat" href="${e($href)}"` : `<div class="stat"`}${$kind ? ` data-kind="${e($kind)}"` : ``}${$state ? ` data-state="${e($state)}"` : ``}><span class="stat-count">${e($count)}</span> <span class="stat-label">${e($label)}</span>${$href ? `</a>` : `</div>`}`;
const panel__progress = (c, $label, $done, $total, $text = "") => `<div class="progress"><div class="row row-apart"><strong>${e($label)}</strong><span>${$text ? (e($text)) : (e(c._("%(done)s of %(total)s", {done: $done, total: $total})))}</span></div><progress class="progress-bar" value="${e($done)}" max="${e($total)}" aria-label="${e($label)}"></progress></div>`;
const panel__steps = (c, $items) => `<ol class="steps" aria-label="${e(c._("Where you are"))}">
${each($items, ($item) => `<li class="step" data-step="${e($item?.step)}">${$item?.href ? `<a class="step-link" href="${e($item?.href)}"` : `<span class="step-link"`}${($item?.step == "now") ? ` aria-current="step"` : ``}>${e($item?.label)}${($item?.step == "done") ? `<span class="only-read">${e(c._("done"))}</span>` : ``}${$item?.href ? `</a>` : `</span>`}</li>
`)}</ol>`;
const panel__empty = (c, $title, $text = "", $href = "", $label = "", $state = "not_visited") => `<div class="empty">${door__glyph(c, $state)}<h2>${e($title)}</h2>${$text ? `<p class="empty-text">${e($text)}</p>` : ``}${$href ? `<a class="button" href="${e($href)}">${e($label)}</a>` : ``}</div>`;
const panel__verdict = (c, $kind, $word, $reason = "") => `<section class="verdict" data-verdict="${e($kind)}" role="status"><svg class="verdict-shape" aria-hidden="true"><use href="${e(c.asset("img/icons.svg"))}#verdict-${e($kind)}"/></svg><p class="verdict-word">${e($word)}</p>${$reason ? `<p class="verdict-reason">${e($reason)}</p>` : ``}</section>`;
const panel__facts = (c, $items) => `<dl class="facts">
${each($items, ($item) => `<dt>${e($item?.label)}</dt><dd>${e($item?.text)}</dd>
`)}</dl>`;
const panel__pill = (c, $text, $kind = "", $href = "") => `${$href ? `<a class="pill" href="${e($href)}" data-kind="${e($kind)}">` : `<p class="pill" data-kind="${e($kind)}">`}${($kind == "bad") ? (icon__icon(c, "alert")) : ($kind == "waiting") ? (icon__icon(c, "phone")) : (icon__icon(c, "cloud"))}<span>${e($text)}</span>${$href ? `</a>` : `</p>`}`;
const panel__back = (c, $label, $href) => `<a class="back" href="${e($href)}">${icon__icon(c, "left")}<span>${e($label)}</span></a>`;
const panel__practice = (c) => `<p class="practice-word">${e(c._("PRACTICE, worth nothing"))}</p>`;
const panel__head = (c, $title, $note = "", $kicker = "") => `<header class="page-head">${$kicker ? `<p class="hush">${e($kicker)}</p>` : ``}<h1>${e($title)}</h1>${$note ? `<p class="hush">${e($note)}</p>` : ``}</header>`;
const page_panel = (c, b = {}) => `










`;
const people__row = (c, $person) => `${$person?.href ? `<a class="list-row"${$person?.id ? ` id="person-${e($person?.id)}"` : ``} href="${e($person?.href)}">` : `<div class="list-row"${$person?.id ? ` id="person-${e($person?.id)}"` : ``}>`}<span class="list-text"><span class="list-title">${e($person?.name)}</span><span class="list-note">${e($person?.about)}</span>${$person?.note ? `<span class="list-note">${e($person?.note)}</span>` : ``}</span>
<span class="list-end">${panel__badge(c, $person?.state_text, $person?.kind)}</span>
${$person?.href ? `${icon__icon(c, "right")}</a>` : `</div>`}`;
const page_people = (c, b = {}) => ``;
const words__title = (c, $word) => (($word == "eligibility") ? (e(c._("Who may join"))) : ($word == "tier") ? (e(c._("What is a tier?"))) : ($word == "subsidy") ? (e(c._("What does the government add?"))) : ($word == "consent") ? (e(c._("Why a signature?"))) : ($word == "proxies") ? (e(c._("Who may answer for somebody?"))) : (e(c._("What are earlier years?"))));
const words__text = (c, $word) => (($word == "eligibility") ? `${e(c._("Whoever is registered here, 16 to 59, not at school and in no employees' scheme. From 60 one draws instead. The phone works it out and says why."))}
` : ($word == "tier") ? `${e(c._("What a person pays a year, freely chosen: who pays more gets more. Last year's is marked, else the lowest; a tap changes it."))}
` : ($word == "subsidy") ? `${e(c._("For each year paid, the government adds money to the person's own account. It is never paid back."))}
` : ($word == "consent") ? `${e(c._("Joining is free will. So each adult hears the text, answers and signs alone; nobody signs for the family."))}
` : ($word == "proxies") ? `${e(c._("The person. Under 18, the guardian too. Somebody else only when asked by the person; write how they are related."))}
` : `${e(c._("Who was over 45 at the start may pay missing years, so that they are enough at 60. Each has its own slip, mostly without subsidy."))}
`);
const words__about = (c, $word) => `<details class="about"><summary><span class="about-mark" aria-hidden="true">?</span> ${words__title(c, $word)}</summary><p>${words__text(c, $word)}</p></details>`;
const page_words = (c, b = {}) => `

`;
const page__problem = (c, b = {}) => `${each(c.messages, ($message) => `${panel__notice(c, $message, "bad")}
`)}${(c.status == 401) ? `<p><a class="button" href="/">${e(c._("Sign in"))}</a></p>
` : ``}`;
const base__fold = (c, b) => `end`;
const base__title = (c, b) => (e(c._("Nobody missed")));
const base__head = (c, b) => ``;
const base__look = (c, b) => ``;
const base__status = (c, b) => (c.pill ? (page_sync__status(c)) : ``);
const base__nav = (c, b) => ((size(c.nav) > 1) ? `<nav class="nav" aria-label="${e(c._("Main pages"))}"><ul class="nav-list">
${each(c.nav, ($item) => `<li><a class="nav-link" href="${e($item?.href)}"${$item?.is_current ? ` aria-current="page"` : ``}>${icon__icon(c, $item?.icon)}<span>${e($item?.label)}</span></a></li>
`)}</ul></nav>` : ``);
const base__main = (c, b) => ``;
const base__action = (c, b) => ``;
const page_base = (c, b = {}) => `<!doctype html>
<html lang="${(c.locale == "en") ? `en` : `zh-Hans`}"${c.theme ? ` data-theme="${e(c.theme)}"` : ``}${c.letters ? ` data-letters="${e(c.letters)}"` : ``}>
<head>
<meta charset="utf-8">
<link rel="expect" href="#${(b.fold ?? base__fold)(c, b)}" blocking="render">
<title>${(b.title ?? base__title)(c, b)} · ${e(c._("Bulou"))}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1d3440">
<meta name="format-detection" content="telephone=no">
<meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,"historyCacheSize":0,"refreshOnHistoryMiss":true,"timeout":20000,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"422","swap":true},{"code":"40[01345]|409|413|429","swap":true,"target":"#notices","swapOverride":"innerHTML","select":"unset"},{"code":"[45]..","swap":false,"error":true}]}'>
<link rel="icon" href="${e(c.asset("img/favicon.svg"))}" type="image/svg+xml">
<link rel="icon" href="${e(c.asset("img/favicon-32.png"))}" sizes="32x32" type="image/png">
<link rel="apple-touch-icon" href="${e(c.asset("img/apple-touch-icon.png"))}">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="stylesheet" href="${e(c.asset("built/look.css"))}">
<script src="${e(c.asset("js/first.js"))}"></script>
<script src="${e(c.asset("vendor/htmx-2.0.11.min.js"))}" defer></script>
<script src="${e(c.asset("built/shell.js"))}" type="module"></script>
${(b.head ?? base__head)(c, b)}</head>
<body class="shell ${(size(c.nav) > 1) ? `shell-nav ` : ``}${(b.look ?? base__look)(c, b)}">
<a class="skip button" href="#main">${e(c._("Skip to the content"))}</a>
<header class="head">
<a class="brand" href="/"${!c.place ? ` aria-label="${e(c._("Bulou"))}"` : ``}>
<svg class="brand-mark" aria-hidden="true"><use href="${e(c.asset("img/icons.svg"))}#mark"/></svg>
<span class="brand-text"><svg class="brand-word" role="img" aria-label="${e(c._("Bulou"))}"><use href="${e(c.asset("img/icons.svg"))}#word"/></svg>
${c.place ? `<span class="brand-place">${e(c.place)}</span>` : ``}</span>
</a>
<form method="get" data-look><button type="submit" class="tool" name="theme" value="${(c.theme == "sun") ? `auto` : `sun`}" data-on="sun" aria-pressed="${(c.theme == "sun") ? `true` : `false`}">${icon__icon(c, "sun")}<span class="only-read">${e(c._("Sunlight mode"))}</span></button></form>
${(c.locale == "en") ? `<a class="tool" href="?lang=zh_Hans" hreflang="zh-Hans" lang="zh-Hans">中文</a>` : `<a class="tool" href="?lang=en" hreflang="en" lang="en">English</a>`}<details class="menu">
<summary class="tool">${icon__icon(c, "menu")}${c.user?.is_authenticated ? `<span class="tool-text">${e(c.user?.name)}</span>` : ``}<span class="only-read">${e(c._("Menu"))}</span></summary>
<div class="menu-sheet stack">
${c.user?.is_authenticated ? `<p><strong>${e(c.user?.name)}</strong>${c.place ? `<br><span class="hush">${e(c.place)}</span>` : ``}</p>` : ``}<form class="stack" method="get" data-look>
<fieldset class="field"><legend class="field-label">${e(c._("Display"))}</legend><div class="pair">
<button type="submit" class="button" name="theme" value="auto" aria-pressed="${c.theme ? `false` : `true`}">${e(c._("As the phone"))}</button>
<button type="submit" class="button" name="theme" value="light" aria-pressed="${(c.theme == "light") ? `true` : `false`}">${e(c._("Light"))}</button>
<button type="submit" class="button" name="theme" value="dark" aria-pressed="${(c.theme == "dark") ? `true` : `false`}">${e(c._("Dark"))}</button>
<button type="submit" class="button" name="theme" value="sun" aria-pressed="${(c.theme == "sun") ? `true` : `false`}">${e(c._("Sunlight"))}</button>
</div></fieldset>
<fieldset class="field"><legend class="field-label">${e(c._("Letters"))}</legend><div class="pair">
<button type="submit" class="button" name="letters" value="auto" aria-pressed="${c.letters ? `false` : `true`}">${e(c._("Usual size"))}</button>
<button type="submit" class="button" name="letters" value="large" aria-pressed="${c.letters ? `true` : `false`}">${e(c._("Larger"))}</button>
</div></fieldset>
</form>
<a class="button button-wide" href="/help">${icon__icon(c, "info")}<span>${e(c._("Help in plain words"))}</span></a>
${c.user?.is_authenticated ? `<a class="button button-wide" href="/password">${icon__icon(c, "lock")}<span>${e(c._("My password"))}</span></a>
<form method="post" action="/sign-out"><input type="hidden" name="csrf_token" value="${e(c.csrf_token())}"><button type="submit" class="button button-wide">${icon__icon(c, "out")}<span>${e(c._("Sign out"))}</span></button></form>` : `<a class="button button-wide" href="/">${e(c._("Sign in"))}</a>`}</div>
</details>
</header>
${c.practice ? (page_practice__band(c)) : ``}<aside class="status-bar" id="status" aria-label="${e(c._("This phone"))}"${(c.pill && c.pill?.is_quiet) ? ` hidden` : ``}>${(b.status ?? base__status)(c, b)}</aside>
${((c.pill && (c.pill?.host == "server")) && !c.pill?.is_quiet) ? (page_sync__install(c)) : ``}<div class="frame">
${(b.nav ?? base__nav)(c, b)}<div class="body">
<main class="main" id="main" tabindex="-1">
<div class="notices" id="notices" role="status" aria-live="polite" data-offline="${e(c._("No connection. Nothing is lost; please try again when there is signal."))}" data-fault="${e(c._("That did not work on our side. What you typed is still here; please try again."))}">${each(c.notices, ($note) => (notices__done(c, $note)))}</div>
${c.practice ? (page_practice__coach(c)) : ``}${(b.main ?? base__main)(c, b)}</main>
<footer class="foot">${e(c._("The village misses no group, the group no household, the household no person."))}</footer>
<section class="action-bar" aria-label="${e(c._("What to do next"))}">${(b.action ?? base__action)(c, b)}</section>
</div>
</div>
<i id="end" hidden></i>
</body>
</html>`;
const page_practice__band = (c, b = {}) => `<section class="practice-band" aria-label="${e(c._("Practice"))}">
<p class="practice-title">${icon__icon(c, "door")}<strong>${e(c._("Practice: nothing here is real, and nothing is sent"))}</strong></p>
<form method="post" action="/practice/end"><button type="submit" class="button button-quiet">${icon__icon(c, "out")}<span>${e(c._("End the practice"))}</span></button></form>
</section>`;
const page_practice__coach = (c, b = {}) => `<section class="coach" aria-live="polite" data-coach="${e(c.practice?.step)}"><p class="coach-step">${e(c._("Step %(step)s of %(last)s", {step: c.practice?.step, last: c.practice?.last}))}</p><p>${e(c.practice?.text)}</p></section>`;
const page_problem = (c) => { c.heading = mark(((c.status == 401) ? (e(c._("Sign in first"))) : (c.status == 404) ? (e(c._("There is no such door"))) : (c.status == 403) ? (e(c._("This door is not yours to open"))) : (c.status == 409) ? (e(c._("Somebody else changed it first"))) : (c.status == 413) ? (e(c._("That is too large"))) : (c.status == 429) ? (e(c._("Too many attempts"))) : (c.status == 503) ? (e(c._("One moment, please"))) : (c.status >= 500) ? (e(c._("Something went wrong on our side"))) : (c.code == "form_expired") ? (e(c._("Please send it once more"))) : (e(c._("This could not be done"))))); return page_base(c, { title: (c, b) => (e(c.heading)), main: (c, b) => `<div class="empty">
<i class="door" data-state="${(c.status == 404) ? `not_visited` : (c.status == 403) ? `refused` : ((c.status == 401) || (c.status == 503)) ? `come_back` : ((c.status >= 500) || (c.code == "form_expired")) ? `part` : `closed`}" aria-hidden="true"></i>
<h1>${e(c.heading)}</h1>
${each(c.messages, ($message) => `<p class="empty-text">${e($message)}</p>
`)}${!(c.kept === null) ? `<p class="empty-text">${e(c._("What you typed is kept on this page."))}${(c.status == 401) ? ` ${e(c._("Sign in opens beside it; come back here afterwards."))}` : ``}</p>
${(c.status == 401) ? `<a class="button button-main" href="/" target="_blank" rel="noopener">${e(c._("Sign in"))}</a>` : ``}<form method="post">
${field__hidden_token(c)}
${each(c.kept, ([$name, $value]) => `<textarea name="${e($name)}" hidden>
${e($value)}</textarea>
`)}${button__button(c, c._("Send it again"), ((c.status == 401) ? "" : "main"), "undo")}
</form>
${button__link(c, c._("To the start page"), "/", "quiet")}
` : (c.code == "form_expired") ? `<p class="empty-text">${e(c._("Go back, load the page again and send it once more. If this comes again, let this site keep cookies."))}</p>
${button__link(c, c._("To the start page"), "/", "main")}
` : c.again ? `<a class="button button-main" href="">${e(c._("Try again"))}</a>
${button__link(c, c._("To the start page"), "/", "quiet")}
` : `${button__link(c, ((c.status == 401) ? c._("Sign in") : c._("To the start page")), "/", "main")}
${button__link(c, c._("Help in plain words"), "/help", "quiet")}
`}<p class="small hush">${e(c._("Code %(code)s", {code: c.code}))}</p>
</div>
` }); };
const page_round__arrears = (c, b = {}) => `<div class="stack page-narrow" id="arrears">
${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c._("Pay an earlier year"), c.person?.about, c.person?.name)}
${words__about(c, "arrears")}
${size(c.years) ? `<form class="stack" id="arrears-form" method="post" action="${e(c.action)}">
${field__hidden_token(c)}
<input type="hidden" name="seed" value="${e(c.seed)}">
${field__errors(c, c.messages)}
${c.no_slips ? (panel__notice(c, c._("This phone can issue no more slips until it has been in touch with the server. Everything else can still be recorded."), "warn")) : ``}${!c.is_subsidised ? (panel__notice(c, c._("Years paid afterwards get no subsidy and no bonus here."), "warn")) : ``}${field__choices(c, "year", c._("Which year?"), c.years, c.year, undefined, undefined, undefined, true)}
${money__tiers(c, "tier", c._("How much for that year?"), c.tiers, c.tier)}
</form>
` : `${panel__empty(c, c._("There is no earlier year to pay"), c._("Either the years ahead are enough, or every year has its slip, or there is no consent yet."))}
`}</div>`;
const page_round__enrol = (c, b = {}) => `<div class="stack page-narrow" id="enrol">
${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c.person?.name, c.person?.about)}
${panel__notice(c, c.verdict?.text, c.verdict?.kind, c.verdict?.title)}
${(c.mode == "closed") ? (words__about(c, "eligibility")) : ``}${(c.mode == "agreed") ? `${panel__notice(c, c.said, "good")}
${c.is_paid_for ? (panel__notice(c, c._("The government pays the whole contribution. There is no slip, and nothing to pay."), "info")) : ``}<p class="row">${button__link(c, c._("Takes the consent back"), c.withdraw_href, "quiet", "undo")}${c.earlier_href ? (button__link(c, c._("Pay an earlier year"), c.earlier_href, "quiet", "calendar")) : ``}</p>
` : ((c.mode == "offer") || (c.mode == "withdraw")) ? `<form class="stack" id="enrol-form" method="post" action="${e(c.action)}">
${field__hidden_token(c)}
${each(c.hidden, ($item) => `<input type="hidden" name="${e($item?.name)}" value="${e($item?.value)}">
`)}${field__errors(c, c.messages)}
${(c.mode == "offer") ? `${c.no_slips ? (panel__notice(c, c._("This phone can issue no more slips until it has been in touch with the server. Everything else can still be recorded."), "warn")) : ``}${c.replaces ? (panel__notice(c, c._("The slip %(reference)s becomes void as soon as the new one is issued.", {reference: c.replaces}), "warn")) : ``}<div hx-get="${e(c.estimate_href)}" hx-trigger="change" hx-include="this" hx-target="#enrol-offer" hx-swap="outerHTML">${money__tiers(c, "tier", c._("How much a year?"), c.tiers, c.tier, "", c.faults?.tier)}</div>
${words__about(c, "tier")}
${words__about(c, "subsidy")}
<div class="no-js">${button__button(c, c._("Work it out again"), "wide", "sync", "act", "recalculate")}</div>
${page_round__enrol_offer(c)}` : ``}${consent__text(c, c.consent)}
${words__about(c, "consent")}
${c.privacy ? (consent__privacy(c, c.privacy)) : ``}${field__tick(c, "is_read_aloud", c._("I have read it aloud"), "1", (c.typed?.is_read_aloud == "1"))}
${page_round__enrol_giver(c)}${words__about(c, "proxies")}
${consent__sign(c, "method", c.ways, c.typed?.method, c.faults?.method, c.typed?.signature_path)}
${(c.mode == "offer") ? `<div class="stack-tight"><h2>${e(c._("What the other two answers say"))}</h2>
${panel__facts(c, c.others)}
<p class="small hush">${e(c._("For these two it is enough that you heard the answer."))}</p></div>
` : ``}</form>
` : ``}</div>`;
const page_round__enrol_giver = (c, b = {}) => `<fieldset class="field" id="f-given_by">
<legend class="field-label">${e(c._("Who answers?"))}</legend>
${c.giver_hint ? `<p class="field-hint">${e(c.giver_hint)}</p>` : ``}<div class="stack-tight">
${each(c.givers, ($giver) => `<div class="way">
<input class="choice-input way-input" type="radio" name="given_by" id="f-given_by-${e($giver?.value)}" value="${e($giver?.value)}"${($giver?.value == c.given_by) ? ` checked` : ``}>
<label class="choice-box" for="f-given_by-${e($giver?.value)}"><span class="choice-label">${e($giver?.label)}</span></label>
${$giver?.field ? `<div class="choice-more">${field__input(c, $giver?.field, c._("Relation to the person"), $giver?.text, undefined, undefined, $giver?.error)}</div>` : ``}</div>
`)}</div>
</fieldset>`;
const page_round__enrol_offer = (c, b = {}) => `<div class="card" id="enrol-offer" aria-live="polite">
<div class="row row-apart"><h2>${e(c._("To pay this year"))}</h2>${money__money(c, c.offer?.pays)}</div>
${c.offer?.is_paid_for ? (panel__notice(c, c._("The government pays the whole contribution. There is no slip, and nothing to pay."), "info")) : ``}${money__picture(c, c.offer?.picture)}
<details><summary>${e(c._("In numbers"))}</summary>${panel__facts(c, c.offer?.facts)}</details>
</div>`;
const page_round__list = (c, b = {}) => `<div class="stack" id="doors">
<nav class="filters" aria-label="${e(c._("Show"))}">
${each(c.filters, ($item) => `<a class="filter" href="${e($item?.href)}"${$item?.is_current ? ` aria-current="true"` : ``}>${e($item?.label)} <span>${e($item?.count)}</span></a>
`)}</nav>
<p role="status"${c.query ? `` : ` class="only-read"`}>${e(c.found_text)}</p>
${each(c.sections, ($section) => `${c.is_split ? `<h2>${e($section?.title)}</h2>` : ``}${c.is_grid ? `<ul class="tiles">
${each($section?.doors, ($item) => `<li>${door__tile(c, $item)}</li>
`)}</ul>
` : `<ul class="list">
${each($section?.doors, ($item) => `<li>${door__row(c, $item)}</li>
`)}</ul>
`}`)}${(size(c.sections) == 0) ? `<div class="card">${panel__empty(c, c.empty?.title, c.empty?.text, c.empty?.href, c.empty?.label, c.empty?.state)}</div>
${(!c.query && !c.practice) ? `<p><a class="button button-wide" href="/practice">${icon__icon(c, "door")}<span>${e(c._("Practise at a made-up door"))}</span></a></p>` : ``}` : ``}</div>`;
const page_round__papers = (c, b = {}) => `<div class="stack page-narrow" id="papers">
<div class="stack slip-tools">
${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c._("Slips to print"))}
${panel__notice(c, c._("The server draws the PDF, and it is out of reach or does not know these slips yet. Print this page instead, or save it as a PDF when printing; the slips are just as good."), "info")}
<p class="row"><button type="button" class="button js-only" data-print>${icon__icon(c, "print")}<span>${e(c._("Print"))}</span></button></p>
</div>
${each(c.papers, ($paper) => `<section class="card slip" lang="zh-Hans">
<p>${e($paper?.place)}</p>
<h2>${e($paper?.title)}</h2>
<p class="small hush" lang="en">${e($paper?.second_line)}</p>
${c.practice ? (panel__practice(c)) : ``}<div class="slip-code">${text($paper?.qr)}</div>
<p>${money__reference(c, $paper?.reference)}</p>
<p class="slip-name">${e($paper?.name)}</p>
<p>${e($paper?.terms)}</p>
<p>${money__money(c, $paper?.amount, true, $paper?.amount_capitals)}</p>
${panel__notice(c, $paper?.no_cash, "warn")}
${panel__facts(c, $paper?.facts)}
<ul class="small">
${each($paper?.lines, ($line) => `<li>${e($line)}</li>
`)}</ul>
</section>
`)}</div>`;
const page_round__slip = (c, b = {}) => `<div class="stack page-narrow" id="slip">
<div class="slip-tools">${panel__back(c, c.back?.label, c.back?.href)}</div>
${panel__head(c, c.title)}
<section class="card slip">
${panel__badge(c, c.said?.text, c.said?.kind)}
${c.practice ? (panel__practice(c)) : ``}${(c.state == "due") ? `<div class="slip-code">${text(c.qr)}</div>` : ``}<p data-share-line>${money__reference(c, c.reference)}</p>
<p class="slip-name" data-share-line>${e(c.name)}</p>
<p data-share-line>${money__money(c, c.amount, true, c.capitals)}</p>
${(c.state == "due") ? (panel__notice(c, c.no_cash, "warn")) : ``}${panel__facts(c, c.facts)}
${size(c.helps) ? `<ul class="small hush">
${each(c.helps, ($line) => `<li>${e($line)}</li>
`)}</ul>
` : ``}</section>
${(c.state == "due") ? `<p class="row slip-tools"><button type="button" class="button" data-share="${e(c.url)}">${icon__icon(c, "share")}<span>${e(c._("Share"))}</span></button><button type="button" class="button js-only" data-print>${icon__icon(c, "print")}<span>${e(c._("Print"))}</span></button>${button__link(c, c._("PDF"), c.ways?.pdf, "", "download")}${c.ways?.door_pdf ? (button__link(c, c._("All slips of this door"), c.ways?.door_pdf, "", "download")) : ``}</p>
` : ``}${field__errors(c, c.messages)}
${(c.state == "due") ? `<details class="slip-tools"${size(c.messages) ? ` open` : ``}><summary>${e(c._("Something is wrong with this slip"))}</summary>
<div class="stack">
${button__link(c, c._("Another tier: issue it again"), c.ways?.again, "wide", "sync")}
<form class="stack" method="post" action="${e(c.ways?.void)}">
${field__hidden_token(c)}
<input type="hidden" name="seed" value="${e(c.seed)}">
${field__input(c, "reason", c._("Why is the slip void?"), c.reason, undefined, undefined, undefined, undefined, undefined, undefined, undefined, "200")}
${button__button(c, c._("Void the slip"), "danger wide", "cross")}
</form>
${button__link(c, c._("Takes the consent back"), c.ways?.withdraw, "quiet wide", "undo")}
</div></details>
` : (c.state == "void") ? `${button__link(c, c._("Issue a new slip"), c.ways?.again, "wide", "slip")}
` : ``}${(c.ways?.earlier && (c.state != "void")) ? `<p class="slip-tools">${button__link(c, c._("Pay an earlier year"), c.ways?.earlier, "quiet", "calendar")}</p>` : ``}</div>`;
const page_round__slips = (c, b = {}) => `<div class="stack page-narrow" id="slips">
<div class="stack slip-tools">
${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c.title, "", c.kicker)}
${size(c.slips) ? `<p class="row"><button type="button" class="button js-only" data-print>${icon__icon(c, "print")}<span>${e(c._("Print"))}</span></button>${button__link(c, c._("PDF"), c.pdf, "", "download")}</p>
` : `${panel__empty(c, c._("No slip waits here"), c._("Slips are issued when somebody agrees. Go back to the door and ask."), c.back?.href, c.back?.label)}
`}</div>
${each(c.slips, ($slip) => `<section class="card slip">
<p class="small hush">${e($slip?.title)}</p>
<h2 class="slip-name">${e($slip?.name)}</h2>
${panel__badge(c, $slip?.said?.text, $slip?.said?.kind)}
${c.practice ? (panel__practice(c)) : ``}<div class="slip-code">${text($slip?.qr)}</div>
<p>${money__reference(c, $slip?.reference)}</p>
<p>${money__money(c, $slip?.amount, true, $slip?.capitals)}</p>
${panel__notice(c, c.no_cash, "warn")}
<p class="small">${e(c._("Where to pay"))}: ${e(c.banks)}</p>
<p class="slip-tools">${button__link(c, c._("Open this slip"), $slip?.href, "quiet", "slip")}</p>
</section>
`)}</div>`;
const page_round_arrears = (c) => { return page_base(c, { title: (c, b) => (e(c._("Pay an earlier year"))), look: (c, b) => `shell-task`, main: (c, b) => (page_round__arrears(c)), action: (c, b) => (size(c.years) ? (button__button(c, c._("Issue the slip"), "main", "slip", undefined, undefined, "arrears-form")) : (button__link(c, c.back?.label, c.back?.href, "main", "left"))) }); };
const page_round_door = (c) => { return page_base(c, { title: (c, b) => (e(c.title)), look: (c, b) => `shell-task`, main: (c, b) => `${panel__back(c, c.back?.label, c.back?.href)}
<div class="stack-tight">
${panel__head(c, c.title, "", c.kicker)}
<p class="row row-apart">${door__state(c, c.state, c.door?.state_text)}${c.phone ? `<a class="button button-quiet" href="tel:${e(c.phone)}">${icon__icon(c, "call")}<span>${e(c.phone)}</span></a>` : ``}</p>
${c.note ? `<p class="hush">${e(c.note)}</p>` : ``}</div>
${c.is_unlisted ? (panel__notice(c, c._("Not on the newest register. Ask whether the household still lives here."), "warn")) : ``}<section class="stack-tight">
<div class="row row-apart"><h2>${e(c._("People"))}</h2><a class="button button-quiet" href="${e(c.here)}/people/new">${icon__icon(c, "plus")}<span>${e(c._("Add a member"))}</span></a></div>
${size(c.people) ? `<ul class="list">
${each(c.people, ($item) => `<li>${people__row(c, $item)}</li>
`)}</ul>
` : `<div class="card">${panel__empty(c, c._("Nobody is listed here"), c._("Ask who lives here and add each person."), "", "", c.state)}</div>
`}</section>
${size(c.told?.people) ? `<section class="card">
<h2>${e(c._("Leaflet given, explained to"))}</h2>
<div class="row">
${each(c.told?.people, ($item) => `<form method="post" action="${e($item?.action)}">${field__hidden_token(c)}<input type="hidden" name="seed" value="${e(c.seed)}">${button__button(c, $item?.name, "", "speak")}</form>
`)}${c.told?.has_several ? `<form method="post" action="${e(c.here)}/explanations">${field__hidden_token(c)}<input type="hidden" name="seed" value="${e(c.seed)}">${button__button(c, c._("To all of them"), "", "people")}</form>
` : ``}</div>
</section>
` : ``}${c.told?.done ? `<p class="small">${panel__badge(c, c._("Explained"), "good")} ${e(c.told?.done)}</p>` : ``}${size(c.left) ? `<section class="stack-tight"><h2>${e(c._("Not here any more"))}</h2>
<ul class="list">
${each(c.left, ($item) => `<li>${people__row(c, $item)}</li>
`)}</ul></section>
` : ``}${size(c.visits) ? `<section class="stack-tight"><h2>${e(c._("Visits"))}</h2>
<ul class="list">
${each(c.visits, ($item) => `<li><div class="list-row"><span class="list-text"><span class="list-title">${e($item?.title)}</span><span class="list-note">${e($item?.about)}</span></span></div></li>
`)}</ul></section>
` : ``}<p>${button__link(c, c._("Correct the household"), c.edit_href, "wide", "pen")}</p>
<nav class="pair" aria-label="${e(c._("Neighbours"))}">
${c.before?.href ? `<a class="button" href="${e(c.before?.href)}" rel="prev">${icon__icon(c, "left")}<span>${e(c.before?.label)}</span></a>` : `<span></span>`}${c.behind?.href ? `<a class="button" href="${e(c.behind?.href)}" rel="next"><span>${e(c.behind?.label)}</span>${icon__icon(c, "right")}</a>` : ``}</nav>
${c.main?.action ? `<form id="main-form" method="post" action="${e(c.main?.action)}">${field__hidden_token(c)}<input type="hidden" name="seed" value="${e(c.seed)}"></form>` : ``}`, action: (c, b) => `${button__link(c, c._("No answer?"), c.visit_href)}
${c.main?.action ? (button__button(c, c.main?.label, "main", c.main?.icon, undefined, undefined, "main-form")) : (button__link(c, c.main?.label, c.main?.href, "main", c.main?.icon))}` }); };
const page_round_enrol = (c) => { return page_base(c, { title: (c, b) => (e(c._("Consent"))), look: (c, b) => `shell-task`, head: (c, b) => `<script src="${e(c.asset("built/read_aloud_view.js"))}" type="module"></script><script src="${e(c.asset("built/signature_view.js"))}" type="module"></script>`, main: (c, b) => (page_round__enrol(c)), action: (c, b) => ((c.mode == "offer") ? `<div class="answers">${button__button(c, (c.no_slips ? c._("Agrees, no slip yet") : c._("Agrees, issue the slip")), "", "check", "act", c.act, "enrol-form")}${button__button(c, c._("Declines"), "", "minus", "act", "decline", "enrol-form")}${button__button(c, c._("Decides later"), "", "clock", "act", "later", "enrol-form")}</div>
` : (c.mode == "withdraw") ? `${button__button(c, c._("Takes the consent back"), "danger", "undo", "act", "withdraw", "enrol-form")}
` : ((c.mode == "agreed") && c.slip_href) ? `${button__link(c, c._("Show the slip"), c.slip_href, "main", "slip")}
` : `${button__link(c, c.back?.label, c.back?.href, "main", "door")}
`) }); };
const page_round_group = (c) => { return page_base(c, { title: (c, b) => (e(c.heading)), look: (c, b) => `shell-task`, main: (c, b) => `${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c.heading, c._("In which group does it stand?"))}
${size(c.groups) ? `<ul class="list">
${each(c.groups, ($item) => `<li><a class="list-row" href="${e($item?.href)}"><span class="list-text"><span class="list-title">${e($item?.name)}</span><span class="list-note">${e($item?.village)}</span></span>${icon__icon(c, "right")}</a></li>
`)}</ul>
` : `<div class="card">${panel__empty(c, c._("No group is assigned to you yet"), c._("The head of your village or community assigns groups. Ask there and look again."))}</div>
`}` }); };
const page_round_household = (c) => { return page_base(c, { title: (c, b) => (e(c.heading)), look: (c, b) => `shell-task`, main: (c, b) => `${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c.heading, "", c.kicker)}
<form class="stack page-narrow" id="household-form" method="post" action="${e(c.action)}">
${field__hidden_token(c)}
${each(c.hidden, ($item) => `<input type="hidden" name="${e($item?.name)}" value="${e($item?.value)}">
`)}${field__errors(c, c.messages)}
${field__input(c, "door", c._("Door number"), c.form?.door?.value, undefined, c._("Or where the house is: behind the mill"), c.form?.door?.error, undefined, undefined, undefined, "off", "80")}
${field__input(c, "head_name", c._("Head of household"), c.form?.head_name?.value, undefined, undefined, c.form?.head_name?.error, undefined, undefined, undefined, "off", "60")}
${size(c.afters) ? (field__select(c, "after", c._("Behind which door, walking?"), c.afters, c.after)) : ``}${field__input(c, "phone", c._("Telephone"), c.form?.phone?.value, "tel", undefined, c.form?.phone?.error, true, undefined, "tel", "off", "30")}
${field__textarea(c, "note", c._("Note"), c.form?.note?.value, undefined, c.form?.note?.error, true)}
</form>
`, action: (c, b) => (button__button(c, c.save, "main", "check", undefined, undefined, "household-form")) }); };
const page_round_leave = (c) => { return page_base(c, { title: (c, b) => (e(c.heading)), look: (c, b) => `shell-task`, main: (c, b) => `${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c.heading, "", c.kicker)}
<form class="stack page-narrow" id="leave-form" method="post" action="${e(c.action)}">
${field__hidden_token(c)}
${each(c.hidden, ($item) => `<input type="hidden" name="${e($item?.name)}" value="${e($item?.value)}">
`)}${field__errors(c, c.messages)}
${field__choices(c, "reason", c._("Why?"), c.reasons, c.form?.reason?.value, undefined, c.form?.reason?.error)}
${field__input(c, "on", c._("Since when?"), c.form?.on?.value, "date", c._("The date of death or of moving"), c.form?.on?.error)}
${field__input(c, "note", c._("Note"), c.form?.note?.value, undefined, c._("Who said so, or where to"), c.form?.note?.error, true, undefined, undefined, undefined, "400")}
</form>
`, action: (c, b) => (button__button(c, c._("Record"), "main", "check", undefined, undefined, "leave-form")) }); };
const page_round_list = (c) => { return page_base(c, { title: (c, b) => (e(c.title)), fold: (c, b) => (c.is_long ? `doors` : `end`), main: (c, b) => `${size(c.groups) ? `<h1 class="only-read">${e(c.title)}</h1>
<nav class="filters" aria-label="${e(c._("Groups"))}">
${each(c.groups, ($item) => `<a class="filter" href="${e($item?.href)}"${$item?.is_current ? ` aria-current="true"` : ``}>${e($item?.label)} <span>${e($item?.count)}</span></a>
`)}</nav>
` : `${panel__head(c, c.title, "", c.kicker)}
`}<div class="pair">
${each(c.stats, ($item) => `${panel__stat(c, $item?.label, $item?.count, $item?.href, "", $item?.state)}
`)}</div>
${c.due?.count ? `<a class="notice" data-kind="warn" href="${e(c.due?.href)}">${icon__icon(c, "clock")}<strong>${e(c.due?.text)}</strong></a>
` : ``}<form class="search" method="get" action="/round" role="search">
<input type="hidden" name="group" value="${e(c.group)}">
<input type="hidden" name="state" value="${e(c.state)}">
<input type="hidden" name="show" value="${e(c.show)}">
<label class="only-read" for="f-q">${e(c._("Find a door"))}</label>
<input class="input" id="f-q" type="search" name="q" value="${e(c.query)}" maxlength="100" autocomplete="off" placeholder="${e(c._("Door, name, number"))}" hx-get="/round" hx-trigger="input changed delay:250ms, search" hx-include="closest form" hx-target="#doors" hx-swap="outerHTML" hx-replace-url="true" hx-sync="this:replace">
<button type="submit" class="button no-js">${icon__icon(c, "search", c._("Search"))}</button>
<a class="button" href="${e(c.switch?.href)}">${icon__icon(c, c.switch?.icon, c.switch?.label)}</a>
</form>
${page_round__list(c)}<p>${button__link(c, c._("Add a household"), c.add_href, "wide", "plus")}</p>
`, action: (c, b) => (c.next?.href ? (button__link(c, c.next?.label, c.next?.href, "main", "next")) : ``) }); };
const page_round_member = (c) => { return page_base(c, { title: (c, b) => (e(c.heading)), look: (c, b) => `shell-task`, head: (c, b) => `<script src="${e(c.asset("built/identity_view.js"))}" type="module"></script>`, main: (c, b) => `${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c.heading, "", c.kicker)}
<form class="stack page-narrow" id="member-form" method="post" action="${e(c.action)}" data-identity data-today="${e(c.today)}" data-min-age="${e(c.min_age)}">
${field__hidden_token(c)}
${each(c.hidden, ($item) => `<input type="hidden" name="${e($item?.name)}" value="${e($item?.value)}">
`)}${field__errors(c, c.messages)}
${c.is_child ? `<input type="hidden" name="child" value="1">
${panel__notice(c, c._("Children are only counted, so that nobody is forgotten when they may join. No name and no number are kept."), "info")}
${field__select(c, "relation", c._("Relation to the head"), c.relations, c.form?.relation?.value, undefined, c.form?.relation?.error)}
${field__input(c, "born_in", c._("Month of birth"), c.form?.born_in?.value, undefined, c._("Year and month: 2003-5 or 200305"), c.form?.born_in?.error, undefined, undefined, "numeric", "off")}
<p>${button__link(c, c._("Is %(age)s or older", {age: c.min_age}), c.new_href, "quiet", "person")}</p>
` : `${c.has_identity ? `${c.masked ? `<p>${e(c._("Identity number on the list"))}<br><strong translate="no">${e(c.masked)}</strong></p>` : ``}${field__input(c, "identity", c.number_label, c.form?.identity?.value, undefined, c.number_hint, c.form?.identity?.error, undefined, undefined, "text", "off", undefined, undefined, true)}
<p class="row" role="status" id="identity-told"${!c.hint ? ` hidden` : ``}>${panel__badge(c, c.hint, "good")}</p>
<div hidden>${each(c.sayings, ($item) => `<span data-say="${e($item?.code)}">${e($item?.text)}</span>`)}</div>
${c.is_new ? `<p class="no-js">${button__button(c, c._("Check the number"), "", "check", "step", "check")}</p>` : ``}${field__tick(c, "no_card", c._("No card yet"), "1", c.ticks?.no_card, c._("Goes on the list for the police station"))}
` : ``}${field__input(c, "name", c._("Name"), c.form?.name?.value, undefined, undefined, c.form?.name?.error, undefined, undefined, undefined, "off", "60")}
${field__input(c, "born_on", c._("Born on"), c.form?.born_on?.value, undefined, c._("Year, month, day: 1958-3-2 or 19580302"), c.form?.born_on?.error, undefined, undefined, "numeric", "off")}
${field__choices(c, "sex", c._("Sex"), c.sexes, c.form?.sex?.value, undefined, c.form?.sex?.error, undefined, true)}
${c.can_keep_both ? (field__tick(c, "keep_both", c._("The papers really say both"), "1", c.ticks?.keep_both, c._("The village head settles which is right"))) : ``}${field__select(c, "relation", c._("Relation to the head"), c.relations, c.form?.relation?.value, undefined, c.form?.relation?.error)}
${field__choices(c, "hukou", c._("Where is the registration?"), c.hukous, c.form?.hukou?.value, undefined, c.form?.hukou?.error, undefined, true)}
${field__select(c, "hukou_kind", c._("Kind of registration"), c.hukou_kinds, c.form?.hukou_kind?.value, undefined, c.form?.hukou_kind?.error)}
${field__tick(c, "is_student", c._("At school"), "1", c.ticks?.is_student)}
${field__select(c, "scheme", c._("Other pension scheme"), c.schemes, c.form?.scheme?.value, undefined, c.form?.scheme?.error)}
${field__tick(c, "is_enrolled", c._("Already in this scheme"), "1", c.ticks?.is_enrolled)}
${field__choices(c, "special_groups", c._("Special group"), c.special_groups, undefined, c._("Only with the paper in hand"), undefined, "checkbox")}
${c.has_identity ? (field__input(c, "phone", c._("Telephone"), c.form?.phone?.value, "tel", undefined, c.form?.phone?.error, true, undefined, "tel", "off", "30")) : ``}${field__input(c, "residence", c._("Lives at, if not here"), c.form?.residence?.value, undefined, undefined, c.form?.residence?.error, true, undefined, undefined, "off", "200")}
${field__textarea(c, "note", c._("Note"), c.form?.note?.value, undefined, c.form?.note?.error, true)}
${c.is_new ? `<p>${button__link(c, c._("Under %(age)s: only count", {age: c.min_age}), c.child_href, "quiet", "people")}</p>` : ``}`}</form>
`, action: (c, b) => (button__button(c, c._("Save"), "main", "check", undefined, undefined, "member-form")) }); };
const page_round_papers = (c) => { return page_base(c, { title: (c, b) => (e(c._("Slips to print"))), look: (c, b) => `shell-task`, head: (c, b) => `<script src="${e(c.asset("js/counter/print_view.js"))}" type="module"></script>`, main: (c, b) => (page_round__papers(c)), action: (c, b) => (button__link(c, c.back?.label, c.back?.href, "main", "left")) }); };
const page_round_person = (c) => { return page_base(c, { title: (c, b) => (e(c.title)), look: (c, b) => `shell-task`, main: (c, b) => `${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c.title, c.about, c.kicker)}
${size(c.steps) ? (panel__steps(c, c.steps)) : ``}<section class="card">
<p>${panel__badge(c, c.badge?.text, c.badge?.kind)}</p>
<p><strong>${c.has_left ? (e(c.left_text)) : (e(c.reason))}</strong></p>
${c.changes ? `<p class="hush">${e(c.changes)}</p>` : ``}${words__about(c, "eligibility")}
${c.answer ? `<p>${e(c.answer)}</p>` : ``}${c.is_unlisted ? `<p class="hush">${e(c._("Not on the newest register. Ask whether the person still lives here."))}</p>` : ``}${c.told_text ? `<p class="hush">${e(c.told_text)}</p>` : ``}</section>
${size(c.slips) ? `<section class="stack-tight"><h2>${e(c._("Slips"))}</h2>
<ul class="list">
${each(c.slips, ($item) => `<li>${people__row(c, $item)}</li>
`)}</ul></section>
` : ``}<section class="card">
<h2>${e(c._("As listed"))}</h2>
${panel__facts(c, c.facts)}
${c.is_child ? `<p class="small hush">${e(c._("Under %(age)s only relation and month of birth matter. No number is kept.", {age: c.min_age}))}</p>
` : c.identity?.number ? `<p>${e(c._("Identity number"))}<br><strong class="reference" translate="no">${e(c.identity?.number)}</strong></p>
<p class="small hush">${e(c._("Shown once. That you looked is in the log."))}</p>
` : c.identity?.masked ? `<div class="row row-apart"><p>${e(c._("Identity number"))}<br><strong translate="no">${e(c.identity?.masked)}</strong></p>
<form method="post" action="${e(c.here)}/identity">${field__hidden_token(c)}${button__button(c, c._("Show in full"), "quiet", "lock")}</form></div>
` : `<p>${e(c._("Identity number"))}<br><strong>${e(c._("no card yet"))}</strong></p>
`}${(c.identity?.masked && !c.identity?.is_trusted) ? (panel__notice(c, c._("This number fails its check. Compare it with the card and type it anew."), "warn")) : ``}</section>
${c.has_left ? `<form method="post" action="${e(c.here)}/returns">${field__hidden_token(c)}<input type="hidden" name="seed" value="${e(c.seed)}">${button__button(c, c._("Is here after all"), "wide", "undo")}</form>
` : `${c.can_tell ? `<form method="post" action="${e(c.here)}/explanations">${field__hidden_token(c)}<input type="hidden" name="seed" value="${e(c.seed)}">${button__button(c, c._("Leaflet given and explained"), "wide", "speak")}</form>` : ``}<div class="pair">${button__link(c, c._("Correct"), c.edit_href, "", "pen")}${button__link(c, c._("Is not here"), c.leave_href, "", "out")}</div>
`}${c.can_confirm ? `<form id="confirm-form" method="post" action="${e(c.here)}/confirmations">${field__hidden_token(c)}<input type="hidden" name="seed" value="${e(c.seed)}"></form>` : ``}${c.main?.action ? `<form id="main-form" method="post" action="${e(c.main?.action)}">${field__hidden_token(c)}<input type="hidden" name="seed" value="${e(c.seed)}"></form>` : ``}`, action: (c, b) => `${c.can_confirm ? (button__button(c, c._("Is right"), undefined, undefined, undefined, undefined, "confirm-form")) : ``}${c.main?.action ? (button__button(c, c.main?.label, "main", c.main?.icon, undefined, undefined, "main-form")) : (button__link(c, c.main?.label, c.main?.href, "main", c.main?.icon))}` }); };
const page_round_slip = (c) => { return page_base(c, { title: (c, b) => (e(c.title)), look: (c, b) => `shell-task`, head: (c, b) => `<script src="${e(c.asset("built/slip_view.js"))}" type="module"></script>`, main: (c, b) => (page_round__slip(c)), action: (c, b) => (button__link(c, c.next?.label, c.next?.href, "main", c.next?.icon)) }); };
const page_round_slips = (c) => { return page_base(c, { title: (c, b) => (e(c.title)), look: (c, b) => `shell-task`, head: (c, b) => `<script src="${e(c.asset("js/counter/print_view.js"))}" type="module"></script>`, main: (c, b) => (page_round__slips(c)), action: (c, b) => (button__link(c, c.next?.label, c.next?.href, "main", c.next?.icon)) }); };
const page_round_visit = (c) => { return page_base(c, { title: (c, b) => (e(c.title)), look: (c, b) => `shell-task`, main: (c, b) => `${panel__back(c, c.back?.label, c.back?.href)}
${panel__head(c, c._("Nobody home?"), c._("Say when you will come back."), c.title)}
<form class="stack page-narrow" method="post" action="${e(c.action)}">
${field__hidden_token(c)}
<input type="hidden" name="seed" value="${e(c.seed)}">
${field__errors(c, c.messages)}
<div class="grid-small">
${each(c.returns, ($item) => `<button type="submit" class="button" name="answer" value="${e($item?.value)}"><span>${e($item?.label)}<br><span class="small">${e($item?.note)}</span></span></button>
`)}</div>
${field__input(c, "return_on", c._("Another day"), c.form?.return_on?.value, "date", undefined, c.form?.return_on?.error)}
${button__button(c, c._("Come back on that day"), "wide", "calendar", "answer", "day")}
<hr>
${field__input(c, "note", c._("Note"), c.form?.note?.value, undefined, c._("For example: back from work after six"), c.form?.note?.error, true, undefined, undefined, undefined, "400")}
<h2 id="f-answer">${e(c._("Or how did it end?"))}</h2>
<div class="stack-tight">
${each(c.others, ($item) => `${button__button(c, $item?.label, "wide", "", "answer", $item?.value)}
`)}</div>
</form>
` }); };
const page_sync__as_of = (c, b = {}) => `<div class="notice" data-kind="warn" id="as-of">${icon__icon(c, "offline")}<div class="stack-tight"><strong>${e(c._("As of %(time)s, no signal", {time: c.time}))}</strong><span>${e(c._("What has happened since is not on this page."))}</span></div></div>`;
const page_sync__install = (c, b = {}) => `<section class="card install" id="install" aria-label="${e(c._("Work without signal"))}" aria-live="polite" hidden>
<div class="stack" data-part="offer" hidden>
<h2>${e(c._("Work without signal"))}</h2>
<p>${e(c._("One tap takes your doors along on this phone. Everything you record is kept here and sent when there is signal."))}</p>
<button type="button" class="button button-main button-wide" data-install>${icon__icon(c, "download")}<span>${e(c._("Use on this phone without signal"))}</span></button>
<a class="button button-quiet button-wide" href="/practice">${icon__icon(c, "door")}<span>${e(c._("Practise at a made-up door"))}</span></a>
</div>
<div class="stack" data-part="ios_tab" hidden>
<h2>${e(c._("Put Bulou on the home screen first"))}</h2>
<p>${e(c._("Safari forgets what is in a tab. Do this once, before the first door; then open Bulou from the home screen."))}</p>
<ol><li>${e(c._("Tap the share button below"))} ${icon__icon(c, "share")}</li><li>${e(c._("Tap Add to Home Screen"))} ${icon__icon(c, "plus")}</li><li>${e(c._("Open Bulou from the home screen and sign in there"))}</li></ol>
</div>
<div class="stack" data-part="in_app" hidden>
<h2>${e(c._("Open it in the phone's own browser"))}</h2>
<p>${e(c._("Inside this app Bulou needs signal all the time. Tap the dots at the top, then Open in browser (Safari, Chrome), and sign in there."))}</p>
</div>
<div class="stack" data-part="no_worker" hidden>
<h2>${e(c._("This browser needs signal all the time"))}</h2>
<p>${e(c._("It lets no page work without signal, perhaps because it is in private mode. Open Bulou in Chrome, in Safari or in the phone's own browser, not in private mode."))}</p>
</div>
<div class="stack" data-part="working" hidden>
<h2>${e(c._("Taking the round along …"))}</h2>
<progress class="progress-bar" max="4" value="0" aria-label="${e(c._("Taking the round along …"))}" data-progress></progress>
<ul class="stack-tight">
<li data-step="app">${icon__icon(c, "clock")} ${e(c._("Pages and words, in Chinese and English"))}</li>
<li data-step="device">${icon__icon(c, "clock")} ${e(c._("Slip numbers and their key for this phone"))}</li>
<li data-step="plan">${icon__icon(c, "clock")} ${e(c._("The plan and the texts to read out"))}</li>
<li data-step="doors">${icon__icon(c, "clock")} ${e(c._("Doors"))} <output data-count="doors"></output></li>
</ul>
</div>
<div class="stack" data-part="failed" hidden>
<h2>${e(c._("Not everything has come yet"))}</h2>
<p>${e(c._("What has come is kept. Go where there is signal and tap again."))}</p>
<p data-keeping="little" hidden>${e(c._("There is hardly any room on this phone. Delete photos or videos, and leave the private mode."))}</p>
<button type="button" class="button button-main button-wide" data-install>${icon__icon(c, "undo")}<span>${e(c._("Go on"))}</span></button>
</div>
<div class="stack" data-part="ready" hidden>
<h2>${e(c._("Ready. It works without signal now."))}</h2>
<p>${e(c._("On this phone"))} · ${e(c._("Doors"))} <output data-count="doors"></output> · ${e(c._("People"))} <output data-count="people"></output></p>
<p data-keeping="kept" hidden>${e(c._("The phone has promised to keep what is recorded."))}</p>
<p data-keeping="may_go" hidden>${e(c._("The phone may clear it when its memory is full. Put Bulou on the home screen, and send whenever there is signal."))}</p>
<p data-keeping="little" hidden>${e(c._("There is hardly any room on this phone. Delete photos or videos, and leave the private mode."))}</p>
<p data-keeping="unknown" hidden>${e(c._("This phone does not say whether it keeps what is recorded. Send whenever there is signal."))}</p>
<a class="button button-main button-wide" href="/round" data-open>${icon__icon(c, "door")}<span>${e(c._("To the doors"))}</span></a>
</div>
</section>
<script src="${e(c.asset("built/invite.js"))}"></script>`;
const page_sync__outbox = (c, b = {}) => `<div class="stack" id="outbox" hx-get="/round/outbox" hx-trigger="outbox-changed from:body" hx-target="this" hx-select="#outbox > *">
${(c.host == "server") ? `${panel__notice(c, c._("Nothing waits here: without the round on this phone, every page needs signal and saves on the server at once."), "info")}
` : `<div class="pair">
${panel__stat(c, c._("Only on this phone"), c.waiting_count, "", "", (c.waiting_count ? "come_back" : "done"))}
${panel__stat(c, c._("Need attention"), c.held_count, "", (c.held_count ? "bad" : ""))}
</div>
${(c.waiting_count && c.why) ? `<div class="notice" data-kind="warn">${icon__icon(c, "offline")}<div class="stack-tight"><strong>${outbox__why(c, c.why)}</strong><span>${outbox__todo(c, c.why)}</span>${(c.next && (c.why == "busy")) ? `<span>${e(c._("Tried again at %(time)s.", {time: c.next}))}</span>` : c.next ? `<span>${e(c._("Tried again at %(time)s, or when you tap the button below.", {time: c.next}))}</span>` : ``}<span>${e(c._("Nothing is lost. Go on recording."))}</span>${(c.why == "signed_out") ? `<a class="button" href="/">${e(c._("Sign in"))}</a>` : ``}</div></div>
` : (c.why == "signed_out") ? `<div class="notice" data-kind="warn">${icon__icon(c, "alert")}<div class="stack-tight"><strong>${outbox__why(c, c.why)}</strong><a class="button" href="/">${e(c._("Sign in"))}</a></div></div>
` : ``}${c.is_revoked ? (panel__notice(c, c._("The village head has closed this phone. What was recorded is kept apart there; the doors are not on this phone any more."), "bad")) : ``}${c.is_set_back ? (panel__notice(c, c._("The phone had lost its memory. The server has what was sent before; look at the doors you did last."), "warn")) : ``}${c.skew ? (panel__notice(c, c._("The clock of this phone is off by %(minutes)s minutes. Set the time to automatic.", {minutes: c.skew}), "warn")) : ``}${(c.keeping == "little") ? (panel__notice(c, c._("There is hardly any room on this phone. Delete photos or videos, and leave the private mode."), "bad")) : ``}${c.single ? (panel__notice(c, c.ngettext("There was no room to keep %(num)s record twice. Send it wherever there is signal.", "There was no room to keep %(num)s records twice. Send them wherever there is signal.", c.single), "warn")) : ``}${c.lease?.is_over ? (panel__notice(c, c._("This phone may issue no more slips until it has been in touch with the server."), "warn")) : ``}`}${size(c.held) ? `<section class="stack-tight"><h2>${e(c._("Need attention"))}</h2>
<ul class="list">
${each(c.held, ($item) => `<li>${outbox__entry(c, $item)}</li>
`)}</ul></section>
` : ``}${size(c.waiting) ? `<section class="stack-tight"><h2>${e(c._("Waiting to be sent"))}</h2>
<ul class="list">
${each(c.waiting, ($item) => `<li>${outbox__entry(c, $item)}</li>
`)}</ul>
${c.more ? `<p class="hush">${e(c.ngettext("and %(num)s more", "and %(num)s more", c.more))}</p>` : ``}</section>
` : ``}${(c.host == "phone") ? `<section class="card stack-tight"><h2>${e(c._("This phone"))}</h2>
<p>${c.synced ? (e(c._("Last in touch with the server: %(time)s", {time: c.synced}))) : (e(c._("Not in touch with the server yet")))}</p>
${c.lease ? `<p>${e(c._("Slips: %(count)s more until %(day)s without signal", {count: c.lease?.slips, day: c.lease?.until}))}</p>` : ``}${(c.keeping == "kept") ? `<p>${e(c._("The phone has promised to keep what is recorded."))}</p>` : (c.keeping == "may_go") ? `<p>${e(c._("The phone may clear it when its memory is full. Put Bulou on the home screen, and send whenever there is signal."))}</p>` : (c.keeping == "unknown") ? `<p>${e(c._("This phone does not say whether it keeps what is recorded. Send whenever there is signal."))}</p>` : ``}${(c.waiting_count || c.held_count) ? `<p>${e(c._("If this phone gives up, the village head can take the records in from a file."))}</p>
<button type="button" class="button button-wide" id="save-queue" data-save-queue>${icon__icon(c, "download")}<span>${e(c._("Save the records as a file"))}</span></button>
` : ``}</section>
` : ``}${size(c.answered) ? `<section class="stack-tight"><h2>${e(c._("Delivered last"))}</h2>
<ul class="list">
${each(c.answered, ($item) => `<li>${outbox__entry(c, $item)}</li>
`)}</ul></section>
` : ``}</div>`;
const page_sync__pill = (c, b = {}) => `<a class="pill" id="sync-pill" href="/round/outbox" data-host="${e(c.pill?.host)}" data-user="${e(c.pill?.user)}" data-waiting="${e(c.pill?.waiting)}" data-kind="${(c.pill?.held || c.pill?.is_revoked) ? `bad` : c.pill?.waiting ? `waiting` : ``}">${(c.pill?.held || c.pill?.is_revoked) ? (icon__icon(c, "alert")) : c.pill?.waiting ? (icon__icon(c, "phone")) : (icon__icon(c, "cloud"))}<span>
${(c.pill?.host == "server") ? `${e(c._("Works with signal only"))}
` : c.pill?.is_revoked ? `${e(c._("The village head has closed this phone"))}
` : `${c.pill?.held ? `${e(c.ngettext("%(num)s record needs attention", "%(num)s records need attention", c.pill?.held))} ·
` : ``}${c.pill?.waiting ? `${e(c.ngettext("%(num)s record is only on this phone", "%(num)s records are only on this phone", c.pill?.waiting))}${c.pill?.why ? ` · ${outbox__why(c, c.pill?.why)}` : ``}` : (c.pill?.why == "signed_out") ? `${outbox__why(c, c.pill?.why)}
` : c.pill?.synced ? `${e(c._("All delivered, last at %(time)s", {time: c.pill?.synced}))}
` : `${e(c._("Nothing waits on this phone"))}
`}`}</span></a>`;
const page_sync__status = (c, b = {}) => `${page_sync__pill(c)}<section class="notice" data-kind="info" id="update" hidden>${icon__icon(c, "sync")}<div class="stack-tight"><strong>${e(c._("A new version is ready"))}</strong><span>${e(c._("What you recorded stays. Finish the form first."))}</span><button type="button" class="button" data-update>${e(c._("Change to it now"))}</button></div></section>
<script src="${e(c.asset("built/page.js"))}" type="module"></script>`;
const page_sync_closed = (c) => { return page_base(c, { title: (c, b) => (e(c._("This phone is closed"))), main: (c, b) => `<div class="empty">
<i class="door" data-state="closed" aria-hidden="true"></i>
<h1>${e(c._("This phone is closed"))}</h1>
<p class="empty-text">${e(c._("The village head has closed this phone. What was recorded is kept apart there; the doors are not on this phone any more."))}</p>
<p class="empty-text">${e(c._("If you go on canvassing with it, ask the head and sign in anew."))}</p>
${button__link(c, c._("Sign in"), "/", "main")}
</div>
` }); };
const page_sync_offline = (c) => { return page_base(c, { title: (c, b) => (e(c._("No signal"))), main: (c, b) => `<div class="empty">
<i class="door" data-state="come_back" aria-hidden="true"></i>
<h1>${e(c._("No signal"))}</h1>
<p class="empty-text">${e(c._("This page is on the server only. It opens when there is signal."))}</p>
${c.has_round ? `<p class="empty-text">${e(c._("Without signal you can go on with your doors: visits, members, answers and slips. Everything is kept on this phone."))}</p>
${button__link(c, c._("To the doors"), "/round", "main", "door")}
` : c.board ? `<p class="empty-text">${e(c._("The board is here as it was seen last."))}</p>
` : `<p class="empty-text">${e(c._("No round is on this phone yet. Sign in where there is signal and take it along."))}</p>
<a class="button button-main" href="">${e(c._("Try again"))}</a>
`}${c.board ? (button__link(c, c._("To the board as it was seen last"), c.board, (c.has_round ? "" : "main"), "board")) : ``}</div>
` }); };
const page_sync_outbox = (c) => { return page_base(c, { title: (c, b) => (e(c._("What is only on this phone"))), look: (c, b) => `shell-task`, main: (c, b) => `${panel__back(c, c._("Doors"), "/round")}
${panel__head(c, c._("What is only on this phone"))}
${(c.leaving && c.waiting_count) ? `<div class="notice" data-kind="warn">${icon__icon(c, "alert")}<div class="stack-tight"><strong>${e(c._("These records are only on this phone"))}</strong><span>${e(c._("They stay here when you sign out, and are sent when there is signal. Send them first if you can."))}</span>
<form method="post" action="/sign-out" data-sure><input type="hidden" name="csrf_token" value="${e(c.csrf_token())}"><button type="submit" class="button">${icon__icon(c, "out")}<span>${e(c._("Sign out all the same"))}</span></button></form></div></div>
` : ``}${page_sync__outbox(c)}`, action: (c, b) => ((c.host == "phone") ? `<button type="button" class="button button-main" data-send-now>${icon__icon(c, "sync")}<span>${e(c._("Send now"))}</span></button>` : (button__link(c, c._("To the doors"), "/round", "main", "door"))) }); };
export const templates = {
"_problem.html": page__problem,
"problem.html": page_problem,
"round/_arrears.html": page_round__arrears,
"round/_enrol.html": page_round__enrol,
"round/_enrol_offer.html": page_round__enrol_offer,
"round/_list.html": page_round__list,
"round/_papers.html": page_round__papers,
"round/_slip.html": page_round__slip,
"round/_slips.html": page_round__slips,
"round/arrears.html": page_round_arrears,
"round/door.html": page_round_door,
"round/enrol.html": page_round_enrol,
"round/group.html": page_round_group,
"round/household.html": page_round_household,
"round/leave.html": page_round_leave,
"round/list.html": page_round_list,
"round/member.html": page_round_member,
"round/papers.html": page_round_papers,
"round/person.html": page_round_person,
"round/slip.html": page_round_slip,
"round/slips.html": page_round_slips,
"round/visit.html": page_round_visit,
"sync/_as_of.html": page_sync__as_of,
"sync/_outbox.html": page_sync__outbox,
"sync/_pill.html": page_sync__pill,
"sync/closed.html": page_sync_closed,
"sync/offline.html": page_sync_offline,
"sync/outbox.html": page_sync_outbox,
};
