# An absence notice without any sign of a machine is treated like an automatic one.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: I am out of the office until 9 November 2026 and will answer your message when I am back.
ben -> ask: yes
wait until 2026-11-08 12:00
wait until 2026-11-10 12:00
        ana <- reminder
