// Chooses the time zone the browser is set to, if the list has it; a person may choose another.
const select = document.querySelector("select[data-guess]");
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (select && own && [...select.options].some((option) => option.value === own)) select.value = own;
