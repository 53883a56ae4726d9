# A yes needs the person's own address; a token in the words is nothing (B04, B06).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask [of ben]: yes
        ben <- which
mallory -> ask [of ben]: yes
        mike <- report
mallory -> ask [of ana]: No, never mind.
        ana <- noted
