# Once the introduction is out, a no counts from the person's own address only (B13).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
mallory -> introduction [of ana, decline]:
        ana <- which
mallory -> introduction [of ana, accept]:
ben -> introduction [accept]:
ana -> introduction [accept]:
