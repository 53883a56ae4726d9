"""How mail programs of some thirty languages mark old text: the one table, and what is looked up in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Label(Enum):
    """The lines of a header block above quoted text."""

    FROM = "from"
    DATE = "date"
    TO = "to"
    CC = "cc"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one language, alternatives separated by "|"."""

    start: str  # the words before the date of an attribution
    wrote: str  # the verb of an attribution
    sender: str = ""
    date: str = ""
    to: str = ""
    subject: str = ""
    cc: str = ""
    original: str = ""  # between dashes, or alone above forwarded text
    tag: str = ""  # how "Sent from my phone" begins


LANGUAGES: dict[str, Marks] = {
    "English": Marks(
        "On|At|In", "wrote|writes|has written|Quoting", "From", "Sent|Date|Sent on|Sent at", "To", "Subject|Re",
        "Cc|Bcc",
        "Original Message|Original|Original mail|Original e-mail|Original Appointment|Forwarded message|"
        "Forwarded Message|Begin forwarded message|Start of forwarded message|Reply message|Reply to message|"
        "Previous message",
        "Sent from my|Sent from|From my|Sent by|Sent with|Sent using|Sent via|Get Outlook for|Get BlueMail for|"
        "Sent on the|Posted from my",
    ),
    "German": Marks(
        "Am|Von", "schrieb|schreibt|geschrieben|hat geschrieben|Zitat von", "Von", "Gesendet|Datum|Gesendet am",
        "An", "Betreff", "Kopie|Cc",
        "Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Weitergeleitete Nachricht|"
        "Anfang der weitergeleiteten Nachricht|Originale Nachricht|Original Nachricht",
        "Von meinem|Von meiner|Gesendet von|Gesendet vom|Gesendet aus|Gesendet mit|"
        "Diese Nachricht wurde von meinem|Diese Nachricht wurde mit|"
        "Holen Sie sich Outlook",
    ),
    "French": Marks(
        "Le", "a écrit|écrit|écrivait", "De|Expéditeur", "Envoyé|Date|Envoyé le", "À|A|Destinataire", "Objet|Sujet",
        "Copie|Copie à|Cc",
        "Message d'origine|Message d’origine|Message original|Message transféré|Début du message réexpédié|"
        "Début du message transféré|"
        "Message initial",
        "Envoyé de mon|Envoyé de|Envoyé depuis|Envoyé à partir de|Envoyé avec|Télécharger Outlook|Obtenir Outlook|"
        "Obtenez Outlook",
    ),
    "Spanish": Marks(
        "El", "escribió|escribio|ha escrito", "De", "Enviado|Fecha|Enviado el|Enviados", "Para", "Asunto", "CC",
        "Mensaje original|Mensaje reenviado|Inicio del mensaje reenviado|Forwarded message",
        "Enviado desde mi|Enviado desde|Enviado con|Obtener Outlook|Obtenga Outlook",
    ),
    "Portuguese": Marks(
        "Em|No dia|A", "escreveu", "De", "Enviado|Data|Enviada em|Enviado em|Enviada", "Para", "Assunto", "Cc",
        "Mensagem original|Mensagem encaminhada|Início da mensagem encaminhada|Mensagem reencaminhada",
        "Enviado do meu|Enviado de meu|Enviado do|Enviado a partir do|Obter o Outlook|Obter Outlook",
    ),
    "Catalan": Marks(
        "El|Missatge de", "ha escrit|va escriure", "De", "Enviat|Data", "Per a|A", "Assumpte", "A/c",
        "Missatge original|Missatge reenviat", "Enviat des de|Enviat des del meu|Baixa l'Outlook|Obtén l'Outlook",
    ),
    "Galician": Marks(
        "O", "escribiu", "De", "Enviado|Data", "Para|A", "Asunto", "", "Mensaxe orixinal", "Enviado desde",
    ),
    "Basque": Marks(
        "", "idatzi du|idatzi zuen", "Nork|Igorlea", "Bidalia|Data", "Nori", "Gaia", "", "Jatorrizko mezua",
    ),
    "Italian": Marks(
        "Il giorno|Il|In data", "ha scritto|scrive|scrisse", "Da", "Inviato|Data|Inviato il", "A", "Oggetto", "Cc",
        "Messaggio originale|Messaggio inoltrato|Inizio messaggio inoltrato|Messaggio Inoltrato",
        "Inviato da|Inviato dal mio|Inviato con|Scarica Outlook|Ottieni Outlook",
    ),
    "Dutch": Marks(
        "Op", "schreef|heeft geschreven|schreef het volgende|het volgende geschreven", "Van",
        "Verzonden|Datum|Verstuurd", "Aan", "Onderwerp", "CC",
        "Oorspronkelijk bericht|Origineel bericht|Doorgestuurd bericht|Begin doorgestuurd bericht",
        "Verzonden vanaf|Verzonden vanuit|Verstuurd vanaf|Verzonden met|Verstuurd met|Outlook voor|Download Outlook",
    ),
    "Afrikaans": Marks("Op", "geskryf", "Van", "Gestuur|Datum", "Aan", "Onderwerp", "", "Oorspronklike boodskap"),
    "Swedish": Marks(
        "Den|På", "skrev", "Från", "Skickat|Datum", "Till", "Ämne", "Kopia",
        "Ursprungligt meddelande|Originalmeddelande|Vidarebefordrat meddelande|Vidarebefordrat brev",
        "Skickat från|Skickades från|Skickat med|Hämta Outlook",
    ),
    "Danish": Marks(
        "Den|D.", "skrev|har skrevet", "Fra", "Sendt|Dato", "Til", "Emne", "Cc",
        "Oprindelig meddelelse|Original meddelelse|Videresendt meddelelse|Start på videresendt besked",
        "Sendt fra min|Sendt fra|Sendt med|Hent Outlook",
    ),
    "Norwegian": Marks(
        "Den|På", "skrev", "Fra", "Sendt|Dato", "Til", "Emne", "Kopi",
        "Opprinnelig melding|Videresendt melding|Start på videresendt melding|Opprinnelig e-post",
        "Sendt fra min|Sendt fra|Skaff deg Outlook|Last ned Outlook",
    ),
    "Finnish": Marks(
        "Pvm|Klo", "kirjoitti", "Lähettäjä", "Lähetetty|Päivämäärä|Päiväys", "Vastaanottaja", "Aihe", "Kopio",
        "Alkuperäinen viesti|Edelleenlähetetty viesti|Välitetty viesti alkaa",
        "Lähetetty|Lähetetty iPhonesta|Hanki Outlook",
    ),
    "Icelandic": Marks(
        "Þann|Á", "skrifaði", "Frá", "Sent|Dagsetning", "Til", "Efni", "Afrit", "Upphafleg skilaboð",
    ),
    "Estonian": Marks(
        "Kuupäeval", "kirjutas", "Saatja", "Saadetud|Kuupäev", "Adressaat|Saaja", "Teema", "Koopia", "Algne sõnum",
        "Saadetud",
    ),
    "Latvian": Marks(
        "Plkst.", "rakstīja", "No", "Nosūtīts|Datums", "Kam", "Tēma", "", "Sākotnējais ziņojums",
        "Nosūtīts no",
    ),
    "Lithuanian": Marks(
        "Tą", "rašė|parašė", "Nuo", "Išsiųsta|Data", "Kam", "Tema", "", "Pradinis laiškas", "Išsiųsta iš",
    ),
    "Polish": Marks(
        "Dnia|W dniu", "napisał|napisał(a)|napisała|pisze|napisał/a", "Od|Nadawca", "Wysłano|Data|Wysłane",
        "Do|Adresat", "Temat", "DW",
        "Wiadomość oryginalna|Oryginalna wiadomość|Wiadomość przekazana|Treść przekazanej wiadomości|"
        "Początek przekazywanej wiadomości",
        "Wysłane z|Wysłane za pomocą|Wysłano z|Pobierz program Outlook",
    ),
    "Czech": Marks(
        "Dne", "napsal|napsala|napsal(a)|napísal", "Od", "Odesláno|Datum", "Komu", "Předmět", "Kopie",
        "Původní zpráva|Původní e-mail|Přeposlaná zpráva|Začátek přeposílané zprávy",
        "Odesláno z|Odesláno pomocí|Získat Outlook",
    ),
    "Slovak": Marks(
        "Dňa", "napísal|napísala|napísal(a)|píše", "Od", "Odoslané|Dátum", "Komu", "Predmet", "Kópia",
        "Pôvodná správa|Preposlaná správa", "Odoslané z|Odoslané cez",
    ),
    "Slovene": Marks(
        "Dne", "je napisal|je napisala|piše|napisal(a)", "Od", "Poslano|Datum", "Za", "Zadeva", "Kp",
        "Izvirno sporočilo", "Poslano iz|Poslano z",
    ),
    "Croatian": Marks(
        "Dana|Dne", "je napisao|je napisala|je napisao/la|napisao je|piše", "Od|Šalje", "Poslano|Datum", "Za|Prima",
        "Predmet", "Kopija", "Izvorna poruka|Originalna poruka|Proslijeđena poruka", "Poslano s|Poslano iz",
    ),
    "Hungarian": Marks(
        "Időpont", "írta|ezt írta|a következőt írta|írt|írta a következőt", "Feladó", "Elküldve|Dátum|Küldve",
        "Címzett", "Tárgy", "Másolatot kap", "Eredeti üzenet|Továbbított üzenet|Továbbított levél kezdete",
        "Az iPhone-omról küldve|Küldve",
    ),
    "Romanian": Marks(
        "În|La|Pe", "a scris", "De la|De", "Trimis|Data|Dată", "Către|La", "Subiect", "Cc",
        "Mesaj original|Mesaj redirecționat|Mesaj inițial", "Trimis de pe|Trimis din|Obțineți Outlook",
    ),
    "Greek": Marks(
        "Στις|Την", "έγραψε|έγραψες", "Από", "Στάλθηκε|Ημερομηνία|Εστάλη", "Προς", "Θέμα", "Κοιν.",
        "Αρχικό μήνυμα|Προωθημένο μήνυμα", "Στάλθηκε από|Εστάλη από",
    ),
    "Turkish": Marks(
        "Tarih", "yazdı|şunu yazdı|şunları yazdı", "Kimden|Gönderen", "Gönderildi|Tarih|Gönderme Tarihi|Gönderilme",
        "Kime|Alıcı", "Konu", "Bilgi",
        "Özgün İleti|Orijinal mesaj|Özgün ileti|İletilmiş ileti|Yönlendirilmiş mesaj",
        "iPhone'umdan gönderildi",
    ),
    "Russian": Marks(
        "В", "написал|написала|написал(а)|пишет|писал|писала", "От|От кого", "Отправлено|Дата|Отправлен", "Кому",
        "Тема", "Копия",
        "Исходное сообщение|Пересылаемое сообщение|Пересланное сообщение|Конец пересылаемого сообщения|"
        "Начало переадресованного сообщения",
        "Отправлено с|Отправлено из|Отправлено с моего|Скачать Outlook",
    ),
    "Ukrainian": Marks(
        "У|В", "пише|написав|написала|написав(-ла)", "Від|Від кого", "Надіслано|Дата|Відправлено", "Кому", "Тема",
        "Копія", "Початкове повідомлення|Переслане повідомлення|Оригінальне повідомлення",
        "Надіслано з|Надіслано за допомогою",
    ),
    "Bulgarian": Marks(
        "На", "написа|пише", "От", "Изпратено|Дата", "До", "Относно|Тема", "Копие",
        "Оригинално съобщение|Препратено съобщение", "Изпратено от",
    ),
    "Serbian": Marks(
        "Дана|Dana", "је написао|је написала|je napisao", "Од|Šalje", "Послато|Poslato", "За|Prima", "Тема|Naslov",
        "", "Оригинална порука",
    ),
    "Arabic": Marks(
        "في|بتاريخ", "كتب|كتبت|تمت كتابة ما يلي بواسطة", "من", "تاريخ الإرسال|التاريخ|تم الإرسال", "إلى", "الموضوع",
        "نسخة", "الرسالة الأصلية|رسالة مُعاد توجيهها", "أرسلت من|أُرسلت من|مرسل من|تم الإرسال من",
    ),
    "Hebrew": Marks(
        "בתאריך|ב-", "כתב|כתבה|מאת|כתב/ה", "מאת", "נשלח|תאריך", "אל", "נושא|הנדון", "עותק",
        "הודעה מקורית|הודעה שהועברה", "נשלח מה|נשלח מ",
    ),
    "Persian": Marks(
        "در|در تاریخ", "نوشت|نوشته است", "از", "تاریخ|ارسال شده", "به", "موضوع", "", "پیام اصلی", "ارسال شده از",
    ),
    "Hindi": Marks("", "ने लिखा", "प्रेषक", "दिनांक", "प्रति", "विषय", "", "मूल संदेश"),
    "Thai": Marks(
        "เมื่อ|ในวันที่", "เขียนว่า", "จาก", "วันที่|ส่ง", "ถึง", "เรื่อง|หัวเรื่อง", "สำเนา", "ข้อความต้นฉบับ", "ส่งจาก",
    ),
    "Vietnamese": Marks(
        "Vào|Vào lúc|Ngày", "đã viết|viết", "Từ", "Đã gửi|Ngày|Gửi", "Đến|Tới", "Chủ đề|Tiêu đề", "",
        "Thư gốc|Thư đã chuyển tiếp", "Được gửi từ|Gửi từ",
    ),
    "Indonesian": Marks(
        "Pada", "menulis", "Dari", "Dikirim|Tanggal", "Kepada|Untuk|Ke", "Perihal|Subjek", "",
        "Pesan asli|Pesan terusan", "Dikirim dari",
    ),
    "Malay": Marks(
        "Pada", "menulis", "Daripada", "Dihantar|Tarikh", "Kepada", "Subjek", "", "Mesej asal", "Dihantar dari",
    ),
    "Filipino": Marks("Noong", "sinulat ni|isinulat ni", "Mula kay", "Ipinadala|Petsa", "Para kay", "Paksa"),
    "Chinese": Marks(
        "在|於", "写道|寫道|写入|编写|来信|撰寫|提到", "发件人|寄件者|寄件人|發件人|发送人",
        "发送时间|日期|已发送|寄件日期|傳送時間|发件时间|时间", "收件人|收件者", "主题|主旨|標題", "抄送|副本",
        "原始邮件|原始郵件|转发的邮件|轉寄的郵件|原始信件|邮件原件|转发邮件信息",
        "发自我的|发自|從我的|来自|傳送自|发送自",
    ),
    "Japanese": Marks(
        "", "のメール|さんは書きました|書きました|wrote", "差出人|送信者|From", "送信日時|日時|日付", "宛先",
        "件名", "", "元のメッセージ|転送メッセージ|オリジナルメッセージ|Original Message",
        "iPhoneから送信|iPadから送信",
    ),
    "Korean": Marks(
        "", "님이 작성|님이 작성함|작성|씀|님이 다음과 같이 썼습니다", "보낸 사람|보낸사람|발신",
        "보낸 날짜|보냄|날짜|보낸날짜", "받는 사람|받는사람|수신", "제목", "참조",
        "원본 메시지|원본 메일|전달된 메시지|Original Message", "내 iPhone에서 보냄|iPhone에서 보냄",
    ),
}  # fmt: skip


def _alternatives(marks: str) -> list[str]:
    return [mark.strip() for mark in marks.split("|") if mark.strip()]


def _all(field: str) -> list[str]:
    found = {mark for marks in LANGUAGES.values() for mark in _alternatives(getattr(marks, field))}
    return sorted(found, key=lambda mark: (-len(mark), mark))


def _any_of(field: str) -> str:
    return "|".join(re.escape(mark) for mark in _all(field))


LABELS: dict[str, Label] = {
    mark.casefold(): label
    for label, field in (
        (Label.CC, "cc"), (Label.DATE, "date"), (Label.SUBJECT, "subject"), (Label.TO, "to"), (Label.FROM, "sender"),
    )
    for mark in _all(field)
}  # fmt: skip
ORIGINALS = frozenset(mark.casefold() for mark in _all("original"))
START = re.compile(rf"(?i)(?:{_any_of('start')})[\s,]")
START_ALONE = re.compile(rf"(?:{_any_of('start')})(?:\s[^\W\d]{{2,15}}){{0,2}}[,.]?")
GLUED_START = re.compile(rf"(?<=\S)\s{{1,3}}(?=(?:{_any_of('start')})\s\S)")
WROTE = re.compile(rf"(?i)(?<![^\W\d_])(?:{_any_of('wrote')})(?![^\W\d_])|写道|寫道|提到|작성|のメール")
WROTE_LAST = tuple(mark.casefold() for mark in _all("wrote"))
ENDS_WROTE = re.compile(rf"(?i)(?:{_any_of('wrote')})\s?(?:[:：]|-{{2,10}}|[:：]?\s?-{{2,10}})?$")
WROTE_INSIDE = re.compile(rf"(?i)(?:{_any_of('wrote')}|[>)\]])\s?[:：](?=\s{{0,20}}\S)")
GLUED_ORIGINAL = re.compile(rf"(?i)(?<!-)-{{5,20}} ?(?:{_any_of('original')}) ?-{{5,20}}")
TAG = re.compile(
    rf"(?i)(?:{_any_of('tag')})(?:(?!\w)|(?<=[\u0590-\U0001ffff])|(?=i(?:Phone|Pad)))"
)  # CJK has no blanks
