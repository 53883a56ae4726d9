# A yes from another address, or one that our mail server calls forged, is confirmed at the address on file.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask [from ana@elsewhere.example]: Yes, gladly.
        ana <- which
ben -> ask [fail]: yes
        ben <- which
ana -> which: Yes, that was me.
ben -> which: yes
        ana, ben <- introduction with invitation
        mike <- report
