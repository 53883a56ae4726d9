# Cleo asked to meet Ana: Cleo is not asked again, but told on whose word.
mike -> intro: Cleo Marsh asked me to introduce her to Ana Ruiz <ana@a.example>, see below. Please arrange it.

  ---------- Forwarded message ---------
  From: Cleo Marsh <cleo@cleo.example>
  Date: Mon, 2 Nov 2026 at 09:00
  Subject: An introduction?
  To: Mike Haberman <mike@connect.example>
  Hi Mike, would you introduce me to Ana Ruiz? I admire her work on soil sensors.
        mike <- acknowledge
wait 10m
        ana <- ask
        cleo <- times
ana -> ask: Yes, gladly.
        ana, cleo <- introduction with invitation
        mike <- report
