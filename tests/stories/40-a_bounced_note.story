# A later letter that comes back is told once.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
wait until 2026-11-04 12:00
        ana, ben <- day_before
ben -> day_before [bounce 5.1.1]:
        mike <- report | has "No mail reaches Ben Okafor"
ben -> day_before [bounce 5.1.1]:
