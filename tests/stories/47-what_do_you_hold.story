# What is held about a person is told to that person alone, once a day (rule 47, L03).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: No, thank you.
        ben <- noted
ana -> ask: What do you hold about me?
        ana <- status
ana -> ask: What do you hold about me?
mallory -> ask [of ana]: What do you hold about me?
