# The introduction came back: the connector is told, and a correction sends a fresh one.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Thursday 12 November in the morning.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:00
        mike <- report
ben -> introduction [bounce 5.1.1]:
        mike <- report | has "No mail reaches Ben Okafor"
given ben ben.okafor@b.example
mike -> report: ben.okafor@b.example
        mike <- acknowledge | has "ben.okafor@b.example"
        ben <- introduction with invitation Thu 10:00
wait until 2026-11-11 12:00
        ana, ben <- day_before
