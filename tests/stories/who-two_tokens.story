# Two people's tokens in one letter: only the one whose person is From counts (B16).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask [and ben]: yes
mallory -> ask [of ana, and ben]: yes
ben -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
