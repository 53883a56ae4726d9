# The same for a reminder that is still on its way when the yes comes.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
given busy ben
wait 3d
ben -> ask: Oh yes, gladly.
        ana <- introduction with invitation
        mike <- report
given reachable ben
wait 1d
        ben <- introduction with invitation
