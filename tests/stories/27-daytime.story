# Asks leave in the reader's daytime; here that of the setting.
given now 2026-11-03 22:00
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 9h
wait 1h
        ana, ben <- ask
