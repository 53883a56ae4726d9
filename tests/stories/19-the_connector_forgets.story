# What a connector supplied about somebody goes at their word (rule 19).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
nora -> intro: Please introduce Dora Lind <dora@d.example> and Ben Okafor <ben@b.example>. Both keep bees.
        nora <- acknowledge
wait 10m
        ana, ben, dora, ben <- ask
ana -> ask: yes
mike -> intro: forget ben@b.example
        mike <- report
wait until 2026-11-17 12:00
        ana <- closed
        dora, ben, dora, ben <- reminder
        mike, nora <- report
