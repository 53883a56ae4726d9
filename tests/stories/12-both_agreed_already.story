# All agreed on the connector's word: each is told, and a first word of each is waited for.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>, both into soil sensors. Both have already said yes.
        mike <- acknowledge
wait 10m
        ana, ben <- times
ana -> times: Great!
wait 3d
        ana, ben <- introduction with invitation
        mike <- report
