# Never holds in all open introductions, whoever began them.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
nora -> intro: Please introduce Dora Lind <dora@d.example> and Ben Okafor <ben@b.example>. Both keep bees.
        nora <- acknowledge
wait 10m
        ana, ben, dora, ben <- ask
dora -> ask: yes
ben -> ask: Never write to me again.
        ben <- noted
wait 14d
        dora <- closed
        mike, nora <- report
