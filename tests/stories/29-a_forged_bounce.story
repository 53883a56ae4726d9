# A report counts only if it returns a letter that went to that person, or names them (D15).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask [bounce 5.1.1, at ana]:
