# After a no a correction is acknowledged as ever, but asks nobody.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: No, thank you.
        ana <- noted
ben -> ask [bounce 5.1.1]:
        mike <- report
mike -> report: ben.okafor@b.example
        mike <- acknowledge
wait 14d
        mike <- report
