"""Marks of old text, as mail programs of many languages write them: each with an answer above and, where it can be, below."""

from pathlib import Path

import pytest

from assistant.mail.cutting import cut

SENT = (Path(__file__).parents[1] / "cases/own/new-text/28-inline-answers-in-an-unmarked-copy.sent.txt").read_text(
    encoding="utf-8"
)
QUOTED = "\n".join("> " + line for line in SENT.split("\n"))
OWN = "Yes please, Tuesday."
A = "intro+k4h7q2mzt5wd3xnb@assist.example"
X = "Mike Haberman via Intro Assistant"
XA = f"{X} <{A}>"

MARKED = [
    f'Am 21.04.2016 17:48 schrieb "{X}" <{A}\n>:',
    f"2013/7/20 {XA}",
    f"Am 30.11.2026 um 09:05 schrieb {X}:",
    f"On 30 Nov 2026 at 9:05 AM +0000, {XA}, wrote:",
    f"On November 30, 2026, {XA} wrote:",
    f"On 2026-11-30 09:05, {X} wrote:",
    f"Am 2026-11-30 09:05, schrieb {X}:",
    f"Zitat von {XA}:",
    f"Quoting {XA}:",
    f"{XA} writes:",
    f"Понедельник, 30 ноября 2026, 9:05 +03:00 от {XA}:",
    f'30.11.2026, 09:05, "{X}" <{A}>:',
    f"در تاریخ دوشنبه ۳۰ نوامبر ۲۰۲۶،‏ ۹:۰۵ {XA} نوشت:",
    f"เมื่อ จ. 30 พ.ย. 2026 เวลา 09:05 {XA} เขียนว่า:",
    f"El dl., 30 de nov. 2026, 09:05, {XA} va escriure:",
    f"На пн, 30.11.2026 г. в 9:05 {XA} написа:",
    f"pon, 30. stu 2026. u 09:05 {XA} napisao je:",
    f"po 30. 11. 2026 o 9:05 {XA} napísal(a):",
    f"V pon., 30. nov. 2026 ob 09:05 je {XA} napisal:",
    f"pirmd., 2026. g. 30. nov., plkst. 09:05 — lietotājs {XA} rakstīja:",
    f"Kontakt {XA} kirjutas kuupäeval E, 30. november 2026 kell 09:05:",
    f"2026-11-30, pr, 09:05 {XA} rašė:",
    f"X {XA} ने सोम, 30 नव॰ 2026 को 9:05 am बजे लिखा:",
    f"mán., 30. nóv. 2026 kl. 09:05 skrifaði {XA}:",
    f"Noong Lun, Nob 30, 2026 nang 9:05 AM, isinulat ni {XA} ang:",
    f"Mnamo Jtt, 30 Nov 2026 saa 09:05 {XA} aliandika:",
    f"Vào lúc 09:05 Th 2, 30 thg 11, 2026 {XA} đã viết:",
    "Begin forwarded message:",
    f"On Mon, 30 Nov 2026, 09:05 {X}, <{A}> wrote:",
    f"Op 30-11-2026 om 09:05 schreef {X}:",
    f"Le 30/11/2026 à 09:05, {X} a écrit :",
    f"Il 30/11/26 09:05, {X} ha scritto:",
    f"El 30/11/26 a las 9:05, {X} escribió:",
    f"Em 30/11/2026 09:05, {X} escreveu:",
    f"Den 2026-11-30 kl. 09:05, skrev {X}:",
    f"W dniu 30.11.2026 o 09:05, {X} pisze:",
    f"Dne 30. 11. 26 v 9:05 {X} napsal(a):",
    f"30.11.2026 9:05, {X} пишет:",
    f"30.11.2026 09:05 keltezéssel, {X} írta:",
    f"30.11.2026 09:05 tarihinde {X} yazdı:",
    f"Pe 30.11.2026 09:05, {X} a scris:",
    f"Στις 30/11/2026 9:05 π.μ., ο/η {X} έγραψε:",
    f"{X} kirjoitti 30.11.2026 klo 9.05:",
    f"在 2026/11/30 9:05, {X} 写道:",
    f"於 2026/11/30 上午 9:05, {X} 提到:",
    f"On 2026/11/30 9:05, {X} wrote:",
    f"30. 11. 2026. 9:05, {X} je napisao/la:",
    f"On Mon, Nov 30, 2026 at 9:05 AM <{A}> wrote:",
    f"On Monday, 30 November 2026 at 09:05:13 GMT, {XA} wrote:",
    f"W poniedziałek, 30 listopada 2026 09:05 {XA} napisał:",
    f"Den 30.11.2026 09:05, skrev {X}:",
    f"On Nov 30, 2026, at 9:05 AM, {X} wrote:",
    f"{X} <mailto:{A}> schrieb am Mo., 30. Nov. 2026, 09:05:",
    f"{XA} schrieb am Mo., 30. Nov. 2026, 09:05:",
    f"Von: {XA}",
]

UNMARKED = [
    f"-----Original Message-----\nFrom: {XA}\nSent: Monday\nTo: Ana\nSubject: Meet\n",
    f"Original Message\nFrom: {XA}\nSent: Monday, November 30, 2026 9:05 AM\nTo: Ana\nSubject: Meet\n",
    f'------ Original Message ------\nFrom: "{X}" <{A}>\nTo: ana@x.example\nSent: 30/11/2026 09:05:11\nSubject: Meet\n',
    f'------------------ 原始邮件 ------------------\n发件人: "{X}" <{A}>;\n发送时间: 2026年11月30日(星期一) 上午9:05\n收件人: "Ana"<ana@x.example>;\n主题: Meet\n',
    f"Fra: {XA}\nSendt: 30. november 2026 09:05\nTil: Ana\nEmne: Meet\n",
    f"Lähettäjä: {XA}\nLähetetty: maanantai 30. marraskuuta 2026 9.05\nVastaanottaja: Ana\nAihe: Meet\n",
    f"Od: {XA}\nOdesláno: pondělí 30. listopadu 2026 9:05\nKomu: Ana\nPředmět: Meet\n",
    f"Feladó: {XA}\nElküldve: 2026. november 30.\nCímzett: Ana\nTárgy: Meet\n",
    f"От: {XA}\nОтправлено: 30 ноября 2026 г. 9:05\nКому: Ana\nТема: Meet\n",
    f"Kimden: {XA}\nGönderildi: 30 Kasım 2026\nKime: Ana\nKonu: Meet\n",
    f"Από: {XA}\nΣτάλθηκε: 30 Νοεμβρίου 2026\nΠρος: Ana\nΘέμα: Meet\n",
    f"De: {XA}\nEnviado: 30 de novembro de 2026\nPara: Ana\nAssunto: Meet\n",
    f"Från: {XA}\nSkickat: den 30 november 2026\nTill: Ana\nÄmne: Meet\n",
    f"差出人: {XA}\n送信日時: 2026年11月30日\n宛先: Ana\n件名: Meet\n",
    f"보낸 사람: {XA}\n보낸 날짜: 2026년\n받는 사람: Ana\n제목: Meet\n",
    f"Van: {XA}\nVerzonden: maandag\nAan: Ana\nCC: Ben\nOnderwerp: Meet\nUrgentie: Hoog\n",
    f"Od: {XA}\nWysłano: poniedziałek\nDo: Ana\nTemat: Meet\n",
    f"-------- Weitergeleitete Nachricht --------\nBetreff: \tMeet\nDatum: \tMo\nVon: \t{XA}\nAn: \tAna\n",
    f"________________________________\nFrom: {XA}\nSent: Monday\nTo: Ana\nSubject: Meet\n",
    f"From: {X}\nDate: Monday, 30 November 2026 at 09:05\nTo: Ana\nSubject: Meet\n",
    f"\nFrom: {X} [mailto:{A}]\nSent: 30 November 2026\nTo: Ana\nSubject: Meet\n",
    f"From: {XA}\n\nSent: Monday\n\nTo: Ana\n\nSubject: Meet\n",
    f"*From:* {XA}\n*Sent:* Monday\n*To:* Ana\n*Subject:* Meet\n",
    f"**From:** {XA}\n**Sent:** Monday\n**To:** Ana\n**Subject:** Meet\n",
    f"---- On Mon, 30 Nov 2026 09:05:11 +0000 {XA} wrote ----\n",
    f"On Monday, 30 November 2026 at 09:05:13 GMT, {XA} wrote:\n",
    f"--- Original Message ---\nOn Monday, November 30th, 2026 at 9:05 AM, {XA} wrote:\n",
    f"‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, November 30th, 2026 at 9:05 AM, {XA} wrote:\n",
    f"-----Ursprüngliche Nachricht-----\nVon: {XA}\nGesendet: Montag\nAn: Ana\nBetreff: Meet\n",
    f"Da: {XA}\nInviato: lunedì\nA: Ana\nOggetto: Meet\n",
    f"من: {XA}\nتاريخ الإرسال: 30\nإلى: Ana\nالموضوع: Meet\n",
    f"מאת: {XA}\nנשלח: 30\nאל: Ana\nנושא: Meet\n",
    f"Từ: {XA}\nĐã gửi: 30\nĐến: Ana\nChủ đề: Meet\n",
    f"On Mon, Nov 30, 2026 at 09:05, {X}\n<\n{A}\n> wrote:\n",
    f"Sent: Monday, November 30, 2026 at 9:05 AM\nFrom: {XA}\nTo: ana@x\nSubject: Meet\n",
    f"Get Outlook for iOS<https://aka.ms/o0ukef>\n\n________________________________\nFrom: {XA}\nSent: x\nTo: y\nSubject: z\n",
    f'From: "{X}" <{A}>\nTo: "Ana" <ana@x.example>\nDate: 30.11.2026 09:05\nSubject: Meet\n',
    f"{X} <{A}>于2026年11月30日 周一09:05写道：\n",
    f'---Original---\nFrom: "{X}"<{A}>\nDate: Mon, Nov 30, 2026 09:05 AM\nTo: "Ana"<ana@x.example>;\nSubject: "Meet"\n',
    f"-------- 원본 메일 --------\n보낸사람: {XA}\n제목: Meet\n",
    f"\n\n\nFrom:        {X} <{A}>\nTo:        Ana <ana@x.example>\nDate:        30/11/2026 09:05\nSubject:        Meet\n",
]

TAGS = [
    "Sent from my iPhone",
    "Sent from my iPad, please excuse typos",
    "Sent from Yahoo Mail for iPhone",
    "Sent from Mail for Windows 10",
    "Sent via Superhuman iOS",
    "Get Outlook for Android",
    "Sent from my Samsung Galaxy smartphone.",
    "Sent from my mobile. Please excuse brevity.",
    "Von meinem iPhone gesendet",
    "Von meinem Samsung Galaxy Smartphone gesendet.",
    "Gesendet von Mail für Windows",
    "Gesendet von Outlook für Android",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Envoyé de mon iPhone",
    "Envoyé depuis mon smartphone Samsung Galaxy",
    "Télécharger Outlook pour iOS",
    "Obtenir Outlook pour Android",
    "Enviado desde mi iPhone",
    "Enviado desde mi Samsung",
    "Obtener Outlook para iOS",
    "Enviado do meu iPhone",
    "Obter o Outlook para Android",
    "Inviato da iPhone",
    "Inviato dal mio dispositivo Android",
    "Scarica Outlook per iOS",
    "Verstuurd vanaf mijn iPhone",
    "Verzonden vanaf mijn Samsung Galaxy-smartphone.",
    "Outlook voor Android downloaden",
    "Skickat från min iPhone",
    "Skickat från Outlook för iOS",
    "Sendt fra min iPhone",
    "Sendt fra Outlook til Android",
    "Lähetetty iPhonesta",
    "Lähetetty Samsung Galaxy -älypuhelimesta",
    "Wysłane z iPhone'a",
    "Wysłano z mojego iPhone’a",
    "Pobierz program Outlook dla systemu Android",
    "Odesláno z iPhonu",
    "Odoslané z iPhonu",
    "Az iPhone-omról küldve",
    "Trimis de pe iPhone-ul meu",
    "iPhone'umdan gönderildi",
    "Отправлено с iPhone",
    "Отправлено из мобильной Яндекс Почты",
    "Надіслано з iPhone",
    "发自我的iPhone",
    "发自我的 iPhone",
    "從我的iPhone傳送",
    "iPhoneから送信",
    "나의 iPhone에서 보냄",
    "Εστάλη από το iPhone μου",
    "נשלח מה-iPhone שלי",
    "أرسلت من الـ iPhone",
    "Sent from Proton Mail Android",
    "Sent with Proton Mail secure email.",
    "Sent from Gmail Mobile",
    "Sent from my Pixel",
    "Sent from my phone",
    "Envoyé à partir de Outlook pour iOS",
    "Sent from Outlook for Mac",
    "Sent from ProtonMail mobile",
    "Sent from Spark",
    "Sent with Spark",
    "Sent from Front",
    "Sent from HEY",
    "Sent on the go",
    "Sent from my BlackBerry 10 smartphone.",
    "Sent using the mail.com mail app",
    "Enviado desde mi dispositivo móvil",
    "Sent from my Huawei Mobile",
    "Poslano s mojeg iPhonea",
    "Posted from my watch",
]


@pytest.mark.parametrize("mark", MARKED)
def test_above_marked_text(mark):
    assert cut(f"{OWN}\n\n{mark}\n{QUOTED}") == OWN
    assert cut(f"{OWN}\n{mark}\n\n{QUOTED}\n") == OWN
    if "Begin" not in mark:  # nobody answers below a forward
        assert cut(f"{mark}\n{QUOTED}\n\n{OWN}\n") == OWN


@pytest.mark.parametrize("mark", UNMARKED)
def test_above_text_without_marks(mark):
    assert cut(f"{OWN}\n\n{mark}\n{SENT}") == OWN
    assert cut(f"{OWN}\n\n{mark}\n{SENT}", SENT) == OWN
    assert cut(f"{mark}\n{SENT}\n\n{OWN}", SENT) == OWN
    assert cut(f"{mark}\n{SENT}\n\n{OWN}") == ""


@pytest.mark.parametrize("tag", TAGS)
def test_tags_of_programs_and_devices(tag):
    assert cut(f"{OWN}\n\n{tag}\n\nOn Mon, 30 Nov 2026 at 09:05, {XA} wrote:\n{QUOTED}") == OWN
    assert cut(f"{OWN} {tag}\n") == OWN


@pytest.mark.parametrize(
    "own",
    [
        "Sent from my phone, so only this: yes.",
        "Von meinem Handy aus nur kurz: Dienstag passt.",
        "Get Outlook people to meet me? Yes.",
        "Sent from above, as they say.",
    ],
)
def test_own_words_that_begin_like_a_tag(own):
    assert cut(own) == own
