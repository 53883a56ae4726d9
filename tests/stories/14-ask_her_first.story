# One is asked first; the others only after that yes.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>, both into soil sensors. Please ask Ana first.
        mike <- acknowledge
wait 10m
        ana <- ask
wait 1d
ana -> ask: Yes, gladly.
        ben <- ask
ben -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
