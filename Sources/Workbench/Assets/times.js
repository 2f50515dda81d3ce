// Moments in the reader's own time zone. The server does not know it, so its words say UTC.

const day = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", year: "numeric" });
const clock = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit", timeZoneName: "short" });
const moment = /(?<day>[A-Z][a-z]+ \d{1,2}, \d{4}, )?\d{1,2}:\d\d [AP]M UTC/;

for (const element of document.querySelectorAll("time[datetime]")) {
  const at = new Date(element.dateTime);
  const found = moment.exec(element.textContent);
  if (!found || Number.isNaN(at.getTime())) continue;
  // A clock alone stands below the day of UTC, and here it may be another one.
  const isOtherDay = at.getDate() !== at.getUTCDate();
  const words = (found.groups.day || isOtherDay ? `${day.format(at)}, ` : "") + clock.format(at);
  element.textContent = element.textContent.replace(moment, words.replace(/\s/g, " "));
}
