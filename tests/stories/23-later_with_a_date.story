# Later, with a date: asked again on the day; the others hear that it takes longer when the closing date passes.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Not now, please ask me again on 24 November.
        ben <- noted
wait until 2026-11-17 12:00
        ana <- noted
        mike <- report
wait until 2026-11-24 12:00
        ben <- reminder
ben -> reminder: Yes, now it suits me.
        ana, ben <- introduction with invitation
        mike <- report
