# An older answer, and one after the start, cause no letter.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction [accept, stamp 2026-11-03T10:30]:
ana -> introduction [decline, stamp 2026-11-03T10:20]:
wait until 2026-11-05 10:45
        ana, ben <- day_before
ben -> introduction [decline]:
wait until 2026-11-06 12:00
        ana, ben <- follow_up
